package xiangyi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    static final Holidays SHIPPED = Holidays.shipped();

    @ParameterizedTest
    @CsvSource({
        "2025-04-25, true", // a Friday
        "2025-04-26, false", // a Saturday
        "2025-04-27, true", // a Sunday that is worked for Labour Day
        "2025-05-01, false",
        "2025-10-08, false", // the last day of eight
        "2025-10-11, true", // a Saturday that is worked for National Day
        "2026-02-14, true",
        "2026-02-28, true",
        "2018-12-29, true", // a Saturday worked for the New Year of 2019
        "2018-12-31, false",
        "2022-12-31, false",
        "2024-02-29, true",
        "2020-02-29, false", // leap day on a Saturday
    })
    void knowsWhichDaysAreWorked(LocalDate day, boolean workday) {
        assertThat(SHIPPED.isWorkday(day)).isEqualTo(workday);
    }

    @Test
    void shipsElevenYears() {
        assertThat(SHIPPED.years())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2016, 2026).boxed().toList());
        assertThat(SHIPPED.knows(2015)).isFalse();
        assertThat(SHIPPED.knows(2027)).isFalse();
    }

    @Test
    void followsTheWeekAndTheFestivalsInAYearItDoesNotKnow() {
        assertThat(SHIPPED.isWorkday(LocalDate.of(2030, 10, 1))).isFalse();
        assertThat(SHIPPED.isWorkday(LocalDate.of(2030, 10, 4))).isTrue();
        assertThat(SHIPPED.isWorkday(LocalDate.of(2030, 10, 5))).isFalse();
    }

    @Test
    void shipsWholeNotices() {
        for (var year : SHIPPED.years())
            assertThat(new Notice(year, SHIPPED.notice(year)).days()).isNotEmpty();
    }

    @Test
    void restsOnEveryFestival() {
        for (var year : SHIPPED.years()) {
            assertThat(festivals(year))
                    .as("festivals of " + year)
                    .hasSizeBetween(6, 7)
                    .noneMatch(SHIPPED::isWorkday);
        }
    }

    /** Eleven days a year by law, thirteen since 2025; swapping adds none; in 2020 the Spring Festival was made longer. */
    @ParameterizedTest
    @CsvSource({
        "2016, 11",
        "2017, 11",
        "2018, 11",
        "2019, 11",
        "2020, 13",
        "2021, 11",
        "2022, 11",
        "2023, 11",
        "2024, 11",
        "2025, 13",
        "2026, 13"
    })
    void givesTheDaysOffThatTheLawGives(int year, long daysOff) {
        var days = LocalDate.of(year - 1, 12, 1)
                .datesUntil(LocalDate.of(year, 12, 1))
                .toList();

        assertThat(days.stream().filter(HolidaysTest::isWeekday).count()
                        - days.stream().filter(SHIPPED::isWorkday).count())
                .isEqualTo(daysOff);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static List<LocalDate> festivals(int year) {
        return Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(day -> isFestival(Lunar.of(day)) || isFestival(day))
                .toList();
    }

    private static boolean isFestival(Lunar day) {
        return List.of(new Lunar(1, false, 1), new Lunar(1, false, 2), new Lunar(5, false, 5), new Lunar(8, false, 15))
                .contains(day);
    }

    private static boolean isFestival(LocalDate day) {
        return List.of("01-01", "05-01", "10-01").contains(day.toString().substring(5));
    }
}
