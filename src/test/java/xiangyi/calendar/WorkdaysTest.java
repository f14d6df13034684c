package xiangyi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xiangyi.Cases;

class WorkdaysTest {

    static final Workdays WORKDAYS = new Workdays(
            Clock.fixed(Instant.parse("2026-03-01T16:30:00Z"), ZoneId.of("Asia/Shanghai")), Holidays::shipped);
    static final LocalDate FIRST = LocalDate.of(2015, 6, 1);
    static final LocalDate LAST = LocalDate.of(2028, 6, 30);

    @Test
    void livesInShanghai() {
        assertThat(WORKDAYS.today()).isEqualTo("2026-03-02");
        assertThat(WORKDAYS.now()).isEqualTo("2026-03-01T16:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-25, 3M, 2025-07-25, 2025-07-25",
        "2025-04-25, 6M, 2025-10-25, 2025-10-27",
        "2025-11-30, 3M, 2026-02-28, 2026-02-28", // a Saturday that is worked
        "2025-11-30, 6M, 2026-05-30, 2026-06-01",
        "2024-11-30, 3M, 2025-02-28, 2025-02-28",
        "2023-11-30, 3M, 2024-02-29, 2024-02-29", // leap day
        "2024-02-29, 12M, 2025-02-28, 2025-02-28",
        "2025-08-31, 1M, 2025-09-30, 2025-09-30",
        "2025-07-01, 3M, 2025-10-01, 2025-10-09", // eight days off
        "2025-10-31, 3M, 2026-01-31, 2026-02-02",
        "2025-12-01, 1M, 2026-01-01, 2026-01-04", // over the year's end to a Sunday that is worked
        "2018-11-29, 30D, 2018-12-29, 2018-12-29", // worked by the coming year's notice
        "2018-11-30, 1M, 2018-12-30, 2019-01-02",
        "2026-06-01, 15D, 2026-06-16, 2026-06-16",
        "2026-06-01, 60D, 2026-07-31, 2026-07-31",
        "2026-07-31, 30D, 2026-08-30, 2026-08-31",
        "2021-10-26, 3D, 2021-10-29, 2021-10-29",
        "2021-11-10, 2M, 2022-01-10, 2022-01-10",
        "2025-04-25, 5W, 2025-05-06, 2025-05-06", // a Sunday worked, five days off
        "2025-01-24, 5W, 2025-02-07, 2025-02-07",
        "2025-02-07, 1W, 2025-02-08, 2025-02-08", // a Saturday that is worked
        "2025-12-31, 2W, 2026-01-05, 2026-01-05",
    })
    void countsForward(LocalDate from, String term, LocalDate statutory, LocalDate on) {
        var due = WORKDAYS.due(from, TimeLimit.of(term));

        assertThat(due.statutory()).isEqualTo(statutory);
        assertThat(due.on()).isEqualTo(on);
        assertThat(due.shifted()).isEqualTo(!on.equals(statutory));
        assertThat(due.isCertain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-11-10, 20D, 2021-10-21",
        "2021-11-10, 15D, 2021-10-26",
        "2021-11-10, 7D, 2021-11-03",
        "2021-11-10, 5D, 2021-11-05",
        "2021-08-20, 20D, 2021-07-31", // a Saturday, and stays
        "2016-11-30, 20D, 2016-11-10",
        "2025-03-31, 1M, 2025-02-28",
        "2025-10-10, 3W, 2025-09-29", // eight days off, and a Sunday that is worked
    })
    void countsBackAndNeverMoves(LocalDate event, String term, LocalDate limit) {
        var due = WORKDAYS.before(event, TimeLimit.of(term));

        assertThat(due.on()).isEqualTo(limit);
        assertThat(due.shifted()).isFalse();
    }

    @Test
    void leavesTheLastDayWhereNothingMayStretchThePeriod() {
        var due = WORKDAYS.dueUnshifted(LocalDate.of(2025, 4, 25), TimeLimit.months(6));

        assertThat(due.on()).isEqualTo("2025-10-25");
        assertThat(due.restDay()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-25, 6M, 交办, 4月25日交办＋6个月＝10月25日（周六），顺延到10月27日",
        "2025-04-25, 3M, '', 4月25日＋3个月＝7月25日（周五）",
        "2025-07-01, 3M, 交办, 7月1日交办＋3个月＝10月1日（周三），国庆节放假，顺延到10月9日",
        "2025-11-30, 3M, 交办, 2025年11月30日交办＋3个月＝2026年2月28日（周六），调休上班",
        "2025-04-25, 5W, 受理, 4月25日受理＋5个工作日＝5月6日（周二）",
        "2026-06-01, 60D, 受理, 6月1日受理＋60日＝7月31日（周五）",
        "2026-12-01, 3M, 交办, 2026年12月1日交办＋3个月＝2027年3月1日（周一）（2027年放假通知尚未导入，只按周末和法定节日计算）",
        "2026-11-26, 1M, 交办, 11月26日交办＋1个月＝12月26日（周六），顺延到12月28日（2027年放假通知尚未导入，只按周末和法定节日计算）",
        "2026-12-20, 15W, 受理, 2026年12月20日受理＋15个工作日＝2027年1月11日（周一）（2027年放假通知尚未导入，只按周末和法定节日计算）",
        "2027-07-01, 3M, 交办, 7月1日交办＋3个月＝10月1日（周五），国庆节放假，顺延到10月4日（2027年放假通知尚未导入，只按周末和法定节日计算）",
    })
    void showsTheSum(LocalDate from, String term, String act, String sum) {
        assertThat(Sentences.of(WORKDAYS.due(from, TimeLimit.of(term)).sum(act)))
                .isEqualTo(sum);
    }

    @Test
    void showsTheSumOfALimit() {
        assertThat(Sentences.of(WORKDAYS.before(LocalDate.of(2021, 11, 10), TimeLimit.days(20))
                        .sum("选举日")))
                .isEqualTo("11月10日选举日前20日＝10月21日（周四）");
    }

    @Test
    void hasASentenceForEveryKindOfSum() {
        Cases.check(1000, random -> {
            var term = new TimeLimit(random.number(1, 40), random.one(TimeLimit.Unit.values()));
            var from = random.date(FIRST, LAST);
            var due = random.coin() ? WORKDAYS.due(from, term) : WORKDAYS.before(from, term);
            assertThat(Sentences.of(due.sum())).contains("＝");
        });
    }

    @Test
    void agreesWithCountingOnFingers() {
        Cases.check(5000, random -> {
            var from = random.date(FIRST, LAST);
            var number = random.number(1, 60);
            for (var unit : TimeLimit.Unit.values()) {
                var term = new TimeLimit(number, unit);
                var due = WORKDAYS.due(from, term);
                assertThat(due.statutory()).isEqualTo(Fingers.count(from, term, 1));
                assertThat(due.on()).isEqualTo(Fingers.restless(due.statutory()));
                assertThat(WORKDAYS.before(from, term).on()).isEqualTo(Fingers.count(from, term, -1));
            }
            assertThat(WORKDAYS.nextWorkday(from)).isEqualTo(Fingers.restless(from.plusDays(1)));
            assertThat(WORKDAYS.workdayFrom(from)).isEqualTo(Fingers.restless(from));
        });
    }

    @Test
    void findsAsManyWorkdaysAsItCounted() {
        Cases.check(5000, random -> {
            var from = random.date(FIRST, LAST);
            var number = random.number(1, 60);
            var on = WORKDAYS.due(from, TimeLimit.workdays(number)).on();
            assertThat(WORKDAYS.isWorkday(on)).isTrue();
            assertThat(WORKDAYS.workdaysBetween(from, on)).isEqualTo(number);
            assertThat(WORKDAYS.workdaysBetween(on, from)).isEqualTo(-number);
            assertThat(WORKDAYS.workdaysBetween(from, from)).isZero();
        });
    }

    @Test
    void isSureOnlyOfYearsItKnows() {
        assertThat(WORKDAYS.knows(2026)).isTrue();
        assertThat(WORKDAYS.knows(2027)).isFalse();
        assertThat(WORKDAYS.due(LocalDate.of(2026, 11, 20), TimeLimit.months(1)).isCertain())
                .isTrue();
        assertThat(WORKDAYS.due(LocalDate.of(2026, 11, 30), TimeLimit.months(1)).unknownYears())
                .containsExactly(2027);
        assertThat(WORKDAYS.due(LocalDate.of(2015, 12, 1), TimeLimit.workdays(30))
                        .unknownYears())
                .containsExactly(2015);
    }
}
