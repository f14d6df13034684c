package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiangyi.Cases;

class MasksTest {

    @ParameterizedTest
    @CsvSource({
        "13812342671, 138****2671",
        "138 1234 2671, 138****2671",
        "138-1234-2671, 138****2671",
        "+8613812342671, 138****2671",
        "１３８１２３４２６７１, 138****2671",
        "0935-7512345, *******2345",
        "7512345, ***2345",
        "110, ***",
        "'', ''",
    })
    void hideMostOfAPhone(String phone, String masked) {
        assertThat(Masks.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 110105********002X",
        "110105491231002, 110105*****1002",
        "1234567, *******",
        "'', ''",
    })
    void hideBirthInAnId(String id, String masked) {
        assertThat(Masks.id(id)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "张三, 张某",
        "张秋年, 张某某",
        "张 三, 张某",
        "欧阳修, 欧阳某",
        "司马相如, 司马某某",
        "东方, 东某",
        "阿不都·热合曼, 阿某某",
        "𠮷田一, 𠮷某某",
        "John Smith, J**",
        "张, 张某",
        "'', ''",
    })
    void hideTheGivenName(String name, String masked) {
        assertThat(Masks.name(name)).isEqualTo(masked);
    }

    @Test
    void neverShowMoreThanTheyMay() {
        Cases.check(5000, random -> {
            var typed = random.coin() ? random.anything(20) : random.digits(random.number(0, 20));
            assertThat(Masks.phone(typed).replace("*", "")).hasSizeLessThanOrEqualTo(7);
            assertThat(Masks.id(typed).replace("*", "")).hasSizeLessThanOrEqualTo(10);
            assertThat(Masks.name(typed)).hasSizeLessThanOrEqualTo(4 + 2);
        });
    }
}
