package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiangyi.Cases;

class NormalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "张 三|张三",
                "张　　三|张三",
                "张\u00A0三|张三",
                "\u200B张三\uFEFF|张三",
                "阿不都•热合曼|阿不都·热合曼",
                "阿不都・热合曼|阿不都·热合曼",
                "阿不都．热合曼|阿不都·热合曼",
                "阿不都 · 热合曼|阿不都·热合曼",
                "阿不都.热合曼|阿不都·热合曼",
                "张三（女）|张三(女)",
                "𠮷 田𬱖|𠮷田𬱖",
                "John  Smith|John Smith",
                "王 A|王A",
            })
    void writesANameOneWay(String typed, String name) {
        assertThat(Normal.name(typed)).isEqualTo(name);
    }

    @Test
    void writesTextWithHalfWidthNumbersAndChineseStops() {
        assertThat(Normal.text("　２０２５年４月　第１５号（Ａ类），“修路”：办结！ ")).isEqualTo("2025年4月 第15号(A类)，“修路”：办结！");
    }

    @Test
    void keepsCompatibilityCharactersOfNames() {
        assertThat(Normal.name("\uF9D1 \uFA11")).isEqualTo("\uF9D1\uFA11");
    }

    @Test
    void writesACodeWithoutBlanks() {
        assertThat(Normal.code("‘１３８ 1234　2671")).isEqualTo("13812342671");
    }

    @Test
    void changesNothingTheSecondTime() {
        Cases.check(10000, random -> {
            var typed = random.anything(15);
            assertThat(Normal.text(Normal.text(typed))).isEqualTo(Normal.text(typed));
            assertThat(Normal.name(Normal.name(typed))).isEqualTo(Normal.name(typed));
        });
    }

    /** Nothing visible is added, but what is plain at a glance must be looked at closely. */
    @Test
    void writesTheSameAtAGlanceAndLookedAtClosely() {
        Cases.check(5000, random -> {
            var typed = random.one(random.han(1, 6), random.anything(15));
            assertThat(Normal.text(typed)).isEqualTo(Normal.text(typed + "\u200B"));
        });
    }

    @Test
    void losesNoCharacterOfAName() {
        Cases.check(5000, random -> {
            var name = random.han(1, 6);
            assertThat(Normal.name(" "
                            + String.join(
                                    "　",
                                    name.codePoints()
                                            .mapToObj(Character::toString)
                                            .toList())))
                    .isEqualTo(name);
        });
    }
}
