package xiangyi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Days off that need no notice, held against the calendars of those years. */
class FestivalsTest {

    /** In 2007, 2013 and 2024 the regulation changed for the year that followed. */
    private static final String KNOWN = """
            2007 01-01 02-18 02-19 02-20 05-01 05-02 05-03 10-01 10-02 10-03
            2013 01-01 02-09 02-10 02-11 04-04 05-01 06-12 09-19 10-01 10-02 10-03
            2015 01-01 02-19 02-20 02-21 04-05 05-01 06-20 09-27 10-01 10-02 10-03
            2016 01-01 02-08 02-09 02-10 04-04 05-01 06-09 09-15 10-01 10-02 10-03
            2017 01-01 01-28 01-29 01-30 04-04 05-01 05-30 10-01 10-02 10-03 10-04
            2018 01-01 02-16 02-17 02-18 04-05 05-01 06-18 09-24 10-01 10-02 10-03
            2019 01-01 02-05 02-06 02-07 04-05 05-01 06-07 09-13 10-01 10-02 10-03
            2020 01-01 01-25 01-26 01-27 04-04 05-01 06-25 10-01 10-02 10-03
            2021 01-01 02-12 02-13 02-14 04-04 05-01 06-14 09-21 10-01 10-02 10-03
            2022 01-01 02-01 02-02 02-03 04-05 05-01 06-03 09-10 10-01 10-02 10-03
            2023 01-01 01-22 01-23 01-24 04-05 05-01 06-22 09-29 10-01 10-02 10-03
            2024 01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03
            2025 01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06
            2026 01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03
            2027 01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03
            2028 01-01 01-25 01-26 01-27 01-28 04-04 05-01 05-02 05-28 10-01 10-02 10-03
            2029 01-01 02-12 02-13 02-14 02-15 04-04 05-01 05-02 06-16 09-22 10-01 10-02 10-03
            2030 01-01 02-02 02-03 02-04 02-05 04-05 05-01 05-02 06-05 09-12 10-01 10-02 10-03
            2031 01-01 01-22 01-23 01-24 01-25 04-05 05-01 05-02 06-24 10-01 10-02 10-03
            2032 01-01 02-10 02-11 02-12 02-13 04-04 05-01 05-02 06-12 09-19 10-01 10-02 10-03
            2033 01-01 01-30 01-31 02-01 02-02 04-04 05-01 05-02 06-01 09-08 10-01 10-02 10-03
            2034 01-01 02-18 02-19 02-20 02-21 04-05 05-01 05-02 06-20 09-27 10-01 10-02 10-03
            """;

    /** A calendar that has no notice at all. */
    private static final Holidays WITHOUT_NOTICE = Holidays.of(List.of());

    static List<LocalDate> of(int year) {
        return KNOWN.lines()
                .map(line -> line.split(" "))
                .filter(days -> days[0].equals(String.valueOf(year)))
                .flatMap(days -> Arrays.stream(days).skip(1).map(day -> LocalDate.parse(year + "-" + day)))
                .toList();
    }

    static Stream<Integer> years() {
        return KNOWN.lines().map(line -> Integer.valueOf(line.substring(0, 4)));
    }

    @ParameterizedTest
    @MethodSource("years")
    void areTheseDaysAndNoOthers(int year) {
        assertThat(Year.of(year)
                        .atDay(1)
                        .datesUntil(Year.of(year + 1).atDay(1))
                        .filter(day -> Festivals.on(day).isPresent()))
                .containsExactlyElementsOf(of(year));
    }

    @ParameterizedTest
    @MethodSource("years")
    void areFreeWhetherOrNotTheNoticeIsAtHand(int year) {
        assertThat(of(year)).noneMatch(WITHOUT_NOTICE::isWorkday).noneMatch(Holidays.shipped()::isWorkday);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 元旦",
        "2027-02-05, 春节",
        "2027-02-08, 春节",
        "2027-04-05, 清明",
        "2027-05-02, 劳动节",
        "2027-06-09, 端午",
        "2027-09-15, 中秋",
        "2027-10-03, 国庆节"
    })
    void haveTheirNames(LocalDate day, String name) {
        assertThat(WITHOUT_NOTICE.on(day)).contains(new NoticeDay(day, false, name));
    }

    @Test
    void giveWayToTheNotice() {
        var worked = new NoticeDay(LocalDate.of(2027, 10, 3), true, "国庆节");
        assertThat(Holidays.of(List.of(worked)).isWorkday(worked.day())).isTrue();
    }

    /** Months that begin within minutes of midnight, and the years that repeat a month late. */
    @ParameterizedTest
    @CsvSource({
        "1950-02-17, 正月初一",
        "1987-07-26, 闰六月初一",
        "2012-08-17, 七月初一",
        "2018-11-07, 九月三十",
        "2027-02-06, 正月初一",
        "2030-02-02, 腊月三十",
        "2033-12-22, 闰冬月初一",
        "2099-12-31, 冬月二十"
    })
    void standOnLunarDaysThatAreRight(LocalDate day, String lunar) {
        assertThat(Lunar.of(day)).hasToString(lunar);
    }
}
