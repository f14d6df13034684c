package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private record Question(String of) {}

    private final Together together = new Together();
    private final List<List<String>> written = new ArrayList<>();
    private final Consumer<List<String>> writer = written::add;

    @Test
    void whatIsDoneAloneIsWrittenAtOnce() {
        together.leave(writer, "one");
        together.leave(writer, "two");
        assertThat(written).containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void whatIsDoneTogetherIsWrittenAtItsEndWriterByWriter() {
        var others = new ArrayList<List<Integer>>();
        Consumer<List<Integer>> other = others::add;
        together.run(() -> {
            together.leave(writer, "one");
            together.leave(other, 1);
            together.leave(writer, "two");
            assertThat(written).isEmpty();
        });
        assertThat(written).containsExactly(List.of("one", "two"));
        assertThat(others).containsExactly(List.of(1));
        together.leave(writer, "three");
        assertThat(written).hasSize(2);
    }

    @Test
    void ofWhatFailsNothingIsWritten() {
        assertThatThrownBy(() -> together.run(() -> {
                    together.leave(writer, "one");
                    throw new Refusal("shared.notNow");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(written).isEmpty();
    }

    @Test
    void asksOnceOnlyWhileThingsAreDoneTogether() {
        var asked = new ArrayList<String>();
        Runnable ask = () -> List.of("a", "b", "a")
                .forEach(name -> together.once(new Question(name), () -> {
                    asked.add(name);
                    return name;
                }));
        together.run(ask);
        assertThat(asked).containsExactly("a", "b");
        asked.clear();
        ask.run();
        assertThat(asked).containsExactly("a", "b", "a");
    }
}
