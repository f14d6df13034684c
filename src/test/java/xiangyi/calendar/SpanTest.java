package xiangyi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days that are known only roughly. */
class SpanTest {

    @Test
    void roughWordsBecomeTheirBounds() {
        assertSpan("2014年9月下旬", "2014-09-21", "2014-09-30", "2014年9月下旬");
        assertSpan("2014年上半年", "2014-01-01", "2014-06-30", "2014年上半年");
        assertSpan("2014年年初", "2014-01-01", "2014-03-31", "2014年年初");
        assertSpan("2014年2月", "2014-02-01", "2014-02-28", "2014年2月");
        assertSpan("2014年9月上旬至10月底", "2014-09-01", "2014-10-31", "2014年9月上旬至10月底");
        assertSpan("2014年第三季度", "2014-07-01", "2014-09-30", "2014年第三季度");
    }

    @Test
    void theYearIsSaidOnce() {
        var from = LocalDate.of(2021, 1, 1);
        var until = LocalDate.of(2021, 6, 30);
        assertThat(new Span(from, until, "2021年上半年").words()).isEqualTo("2021年上半年");
        assertThat(new Span(from, until, "2021年").words()).isEqualTo("2021年全年");
        assertThat(new Span(from, from.plusMonths(2), "2021年初").words()).isEqualTo("2021年年初");
        assertThat(new Span(from, LocalDate.of(2022, 3, 31), "2021年9月至2022年3月").words())
                .isEqualTo("2021年9月至2022年3月");
    }

    @Test
    void daysStayDays() {
        assertSpan("2014-06-06", "2014-06-06", "2014-06-06", "2014年6月6日");
        assertSpan("2014年6月6日至6月8日", "2014-06-06", "2014-06-08", "2014年6月6日至6月8日");
        assertSpan("2025.1.16-17", "2025-01-16", "2025-01-17", "2025年1月16日至1月17日");
        assertSpan("2025年1月16—17日", "2025-01-16", "2025-01-17", "2025年1月16日至1月17日");
        assertSpan("2025-01-30至2025-02-02", "2025-01-30", "2025-02-02", "2025年1月30日至2月2日");
        assertSpan("2025/1/30~2/2", "2025-01-30", "2025-02-02", "2025年1月30日至2月2日");
        assertThat(Span.parse("2025.1.17-16")).isEmpty();
        assertThat(Span.parse("2025.2.28-30")).isEmpty();
        assertThat(Span.parse("2014年6月31日")).isEmpty();
        assertThat(Span.parse("9月下旬")).isEmpty();
        assertThat(Span.parse("改天")).isEmpty();
    }

    private static void assertSpan(String typed, String from, String until, String words) {
        var span = Span.parse(typed).orElseThrow();
        assertThat(span.from()).isEqualTo(LocalDate.parse(from));
        assertThat(span.until()).isEqualTo(LocalDate.parse(until));
        assertThat(span.words()).isEqualTo(words);
    }
}
