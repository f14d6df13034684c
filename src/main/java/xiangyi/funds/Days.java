package xiangyi.funds;

import java.time.LocalDate;

/** From one day to another, both included. */
public record Days(LocalDate from, LocalDate until) {

    public static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
