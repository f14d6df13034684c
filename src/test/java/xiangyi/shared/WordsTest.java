package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiangyi.Cases;

class WordsTest {

    static final Pattern QUERY =
            Pattern.compile("|'%1$s'(:\\*)?( & '%1$s'(:\\*)?)*".formatted("[\\p{L}\\p{Nd}\\p{IsHan}]+"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "农村饮水安全|农村 村饮 饮水 水安 安全 全",
                "张秋年，男|张秋 秋年 年 男",
                "G30高速|g30 高速 速",
                "二〇二五年|二〇 〇二 二五 五年 年",
                "𠮷田一|𠮷田 田一 一",
                "水|水",
                "葛\uDB40\uDD00城|葛城 城",
                "\uF9D1月|六月 月",
                "foo_bar can't|foo bar can t",
                "the and of|the and of",
                "  ，。|''",
            })
    void cutsChineseIntoPairs(String text, String words) {
        assertThat(Words.index(text)).isEqualTo(words.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "自来水|'自来' & '来水'",
                "水|'水':*",
                "修路 张三|'修路' & '张三'",
                "路 路|'路':*",
                "Ｇ３０|'g30'",
                "x|'x':*",
                "it's & (|'it' & 's':*",
                "!!|\"\"",
            })
    void asksForEveryWord(String typed, String query) {
        assertThat(Words.query(typed)).isEqualTo(query);
    }

    @Test
    void neverAsksWhatTheDatabaseWouldRefuse() {
        Cases.check(
                20000, random -> assertThat(Words.query(random.anything(20))).matches(QUERY));
    }

    @Test
    void indexesOnlyLettersAndDigits() {
        Cases.check(
                10000,
                random -> assertThat(Words.index(random.anything(20))).matches("([\\p{L}\\p{Nd}\\p{IsHan}]+( |$))*"));
    }

    @Test
    void findsEveryPieceOfAText() {
        Cases.check(5000, random -> {
            var text = random.han(1, 12) + random.one("", "，", " ", "1", "a。") + random.han(0, 8);
            var length = text.codePointCount(0, text.length());
            var first = random.number(0, length - 1);
            var last = random.number(first + 1, length);
            var piece = text.substring(text.offsetByCodePoints(0, first), text.offsetByCodePoints(0, last));
            assertThat(finds(Words.query(piece), Words.index(text)))
                    .as("%s in %s", piece, text)
                    .isTrue();
        });
    }

    static boolean finds(String query, String index) {
        var words = Set.of(Arrays.stream(index.split(" ")).distinct().toArray(String[]::new));
        return query.isEmpty()
                || Arrays.stream(query.split(" & ")).allMatch(asked -> {
                    var word = asked.substring(1, asked.indexOf('\'', 1));
                    return asked.endsWith(":*")
                            ? words.stream().anyMatch(it -> it.startsWith(word))
                            : words.contains(word);
                });
    }
}
