package xiangyi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xiangyi.Cases;
import xiangyi.shared.Refusal;

class TimeLimitTest {

    @Test
    void isWrittenShort() {
        assertThat(TimeLimit.of("3M")).isEqualTo(TimeLimit.months(3)).hasToString("3M");
        assertThat(TimeLimit.of(" 10d ")).isEqualTo(TimeLimit.days(10)).hasToString("10D");
        assertThat(TimeLimit.of("5W")).isEqualTo(TimeLimit.workdays(5)).hasToString("5W");
    }

    @Test
    void isReadAsItWasWritten() {
        Cases.check(2000, random -> {
            var term = new TimeLimit(random.number(1, 9999), random.one(TimeLimit.Unit.values()));
            assertThat(TimeLimit.of(term.toString())).isEqualTo(term);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "M", "0D", "-3M", "3.5M", "3Y", "12345D", "三月"})
    void isRefusedWhenUnreadable(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> TimeLimit.of(text));
    }

    @Test
    void isSaidInWords() {
        assertThat(Sentences.of(TimeLimit.workdays(5).words())).isEqualTo("5个工作日");
    }
}
