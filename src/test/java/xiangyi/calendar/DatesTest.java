package xiangyi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xiangyi.Cases;

class DatesTest {

    static final LocalDate DAY = LocalDate.of(2025, 4, 25);
    static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
    static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    @Test
    void areWrittenInChinese() {
        assertThat(Dates.monthDay(DAY)).isEqualTo("4月25日");
        assertThat(Dates.full(DAY)).isEqualTo("2025年4月25日");
        assertThat(Dates.full(LocalDate.of(2025, 12, 1))).isEqualTo("2025年12月1日");
        assertThat(Dates.monthDayWeek(DAY)).isEqualTo("4月25日 周五");
        assertThat(Dates.fullWeek(DAY)).isEqualTo("2025年4月25日 周五");
        assertThat(Dates.week(DAY.plusDays(2))).isEqualTo("周日");
        assertThat(Dates.weekday(DAY.plusDays(3))).isEqualTo("星期一");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-24, 农历十月初五",
        "2025-01-29, 农历正月初一",
        "2025-01-28, 农历腊月廿九",
        "2024-02-09, 农历腊月三十",
        "2026-02-17, 农历正月初一",
        "2025-07-25, 农历闰六月初一",
        "2023-03-22, 农历闰二月初一",
        "2025-10-06, 农历八月十五",
        "2025-10-11, 农历八月二十",
        "2025-10-12, 农历八月廿一",
        "2020-05-23, 农历闰四月初一",
    })
    void areWrittenByTheMoon(LocalDate day, String lunar) {
        assertThat(Dates.lunar(day)).isEqualTo(lunar);
    }

    @Test
    void followTheMoonDayByDay() {
        Cases.check(3000, random -> {
            var day = random.date(LocalDate.of(1950, 1, 1), LAST);
            var today = Lunar.of(day);
            var tomorrow = Lunar.of(day.plusDays(1));
            assertThat(today.day()).isBetween(1, 30);
            assertThat(tomorrow.day()).isIn(today.day() + 1, 1);
            if (tomorrow.day() == 1) assertThat(today.day()).isIn(29, 30);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-04-21", "2025.4.21", "2025/4/21", "2025年4月21日", "2025 年 4 月 21 日", "２０２５．４．２１", "２０２５－０４－２１",
                "20250421", "45768", "45768.0", "45768.375", " 2025-04-21 ", "2025-04-21 00:00:00", "2025-04-21T09:30",
                "2025年04月21号", "2025年4月21", "2025\u00A0年4月21日", "\uFEFF2025-4-21",
            })
    void areReadAsStaffWriteThem(String typed) {
        assertThat(Dates.parse(typed)).contains(LocalDate.of(2025, 4, 21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "无",
                "2025",
                "2025-4",
                "2025年4月",
                "25-4-21",
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025.4/21",
                "20250431",
                "00000101",
                "99999",
                "1234",
                "4月21日",
                "2025-04-21-1",
                "18991231",
                "25000101",
                "2025年4月21日至23日",
            })
    void areNotGuessed(String typed) {
        assertThat(Dates.parse(typed)).isEmpty();
    }

    @Test
    void areReadBackInEveryWriting() {
        Cases.check(5000, random -> {
            var day = random.date(FIRST, LAST);
            var typed = random.one(
                    day.toString(),
                    Dates.full(day),
                    DateTimeFormatter.BASIC_ISO_DATE.format(day),
                    DateTimeFormatter.ofPattern("y.M.d").format(day),
                    DateTimeFormatter.ofPattern("y/MM/dd").format(day),
                    String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day)));
            assertThat(Dates.parse(typed)).as(typed).contains(day);
        });
    }

    @Test
    void areNeverACauseToFail() {
        Cases.check(5000, random -> {
            var typed = random.anything(12);
            Dates.parse(typed).ifPresent(day -> assertThat(day).isBetween("1900-01-01", "2099-12-31"));
        });
    }
}
