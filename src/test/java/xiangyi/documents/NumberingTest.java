package xiangyi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void beginsAnewBelowEachHeading() {
        var numbering = new Numbering();
        assertThat(IntStream.of(1, 2, 3, 4, 4, 3, 2, 3, 1, 2).mapToObj(numbering::next))
                .containsExactly("一、", "（一）", "1.", "（1）", "（2）", "2.", "（二）", "1.", "二、", "（一）");
    }

    @Test
    void countsInChinese() {
        assertThat(IntStream.of(1, 10, 11, 20, 21, 99).mapToObj(Numbering::chinese))
                .containsExactly("一", "十", "十一", "二十", "二十一", "九十九");
    }
}
