package xiangyi.facts;

import java.time.LocalDate;
import xiangyi.shared.Refusal;

/** From one day to another, both included. */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until.isBefore(from)) throw new Refusal("facts.period.backwards");
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isYear() {
        return equals(year(from.getYear()));
    }
}
