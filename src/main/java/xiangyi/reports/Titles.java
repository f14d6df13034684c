package xiangyi.reports;

import static xiangyi.shared.Text.text;

import java.time.LocalDate;
import xiangyi.calendar.Dates;
import xiangyi.facts.Period;

/** What a report is called: of a year, of half of one, or from one day to another. */
final class Titles {

    private Titles() {}

    static String of(String place, Period period) {
        var year = String.valueOf(period.from().getYear());
        if (period.isYear()) {
            return text("reports.annual.title", place, year);
        }
        if (period.equals(firstHalf(period.from().getYear()))) {
            return text("reports.firstHalf.title", place, year);
        }
        if (period.equals(secondHalf(period.from().getYear()))) {
            return text("reports.secondHalf.title", place, year);
        }
        return text("reports.period.title", place, Dates.full(period.from()), Dates.full(period.until()));
    }

    static Period firstHalf(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30));
    }

    static Period secondHalf(int year) {
        return new Period(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
    }
}
