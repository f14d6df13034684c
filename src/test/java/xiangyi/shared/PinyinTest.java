package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiangyi.Cases;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "张秋年, zhangqiunian, zqn",
        "张 秋 年, zhangqiunian, zqn",
        "吕梁, lvliang, ll",
        "单雄信, shanxiongxin, sxx",
        "仇英, qiuying, qy",
        "曾国藩, zengguofan, zgf",
        "欧阳修, ouyangxiu, oyx",
        "阿不都·热合曼, abudoureheman, abdrhm",
        "王A, wanga, wa",
        "'', '', ''",
    })
    void spellsNames(String name, String full, String initials) {
        assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(full, initials));
    }

    @Test
    void holdsNothingButLetters() {
        Cases.check(2000, random -> {
            var pinyin = Pinyin.of(random.anything(10));
            assertThat(pinyin.full()).matches("[a-z0-9]*");
            assertThat(pinyin.initials()).hasSizeLessThanOrEqualTo(pinyin.full().length());
        });
    }

    @Test
    void spellsForManyAtOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Pinyin>> askers = Collections.nCopies(400, () -> Pinyin.of("张秋年"));
            for (var answer : threads.invokeAll(askers))
                assertThat(answer.get()).isEqualTo(new Pinyin("zhangqiunian", "zqn"));
        } finally {
            threads.shutdown();
        }
    }
}
