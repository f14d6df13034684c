package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.shared.NameOrder.BY_STROKES;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xiangyi.Cases;

class NameOrderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "丁一 王一 李一 张一 陈一 赵一 黄一", // by count: 2 4 7 7 7 9 11, then 李 横 before 张 and 陈 折
                "于一 万一 马一", // three strokes each: 112 153 551
                "王伟 王一平 王小明", // one character first, then by strokes
                "王二 王义 王丁一",
                "欧一 欧阳一",
                "王一 阿不都·热合曼 㐂一", // strokes not known: last
            })
    void goesByStrokes(String names) {
        var order = List.of(names.split(" "));
        var mixed = order.stream().sorted().sorted((a, b) -> b.compareTo(a)).toList();
        assertThat(mixed.stream().sorted(BY_STROKES)).containsExactlyElementsOf(order);
    }

    @Test
    void isTheSameByteByByte() {
        Cases.check(3000, random -> {
            var one = random.han(1, 4);
            var other = random.han(1, 4);
            assertThat(Integer.signum(BY_STROKES.compare(one, other)))
                    .isEqualTo(Integer.signum(Arrays.compareUnsigned(bytes(one), bytes(other))));
            assertThat(BY_STROKES.compare(one, other) == 0).isEqualTo(one.equals(other));
        });
    }

    private static byte[] bytes(String name) {
        return NameOrder.key(name).getBytes(StandardCharsets.US_ASCII);
    }
}
