package xiangyi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xiangyi.Cases;
import xiangyi.shared.Refusal;

class TermTest {

    @Test
    void isWrittenShort() {
        assertThat(Term.of("3M")).isEqualTo(Term.months(3)).hasToString("3M");
        assertThat(Term.of(" 10d ")).isEqualTo(Term.days(10)).hasToString("10D");
        assertThat(Term.of("5W")).isEqualTo(Term.workdays(5)).hasToString("5W");
    }

    @Test
    void isReadAsItWasWritten() {
        Cases.check(2000, random -> {
            var term = new Term(random.number(1, 9999), random.one(Term.Unit.values()));
            assertThat(Term.of(term.toString())).isEqualTo(term);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "M", "0D", "-3M", "3.5M", "3Y", "12345D", "三月"})
    void isRefusedWhenUnreadable(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Term.of(text));
    }

    @Test
    void isSaidInWords() {
        assertThat(Sentences.of(Term.workdays(5).words())).isEqualTo("5个工作日");
    }
}
