package xiangyi.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import xiangyi.shared.PersonId;

/**
 * What earlier lists have paid.
 *
 * @param halves half days by person, day and what they came to
 * @param whole periods paid by lists that came in from a file and name no days
 */
record Already(Map<Work, Integer> halves, List<Whole> whole) {

    static final Already NOTHING = new Already(Map.of(), List.of());

    private static final int DAY = 2;

    /** Somebody came to something on a day. */
    record Work(PersonId person, LocalDate day, String occasion) {}

    /** Somebody was paid for a period. */
    record Whole(PersonId person, LocalDate from, LocalDate until) {}

    int on(PersonId person, LocalDate day) {
        if (isWhole(person, day)) {
            return DAY;
        }
        return halves.entrySet().stream()
                .filter(paid -> paid.getKey().person().equals(person)
                        && paid.getKey().day().equals(day))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    boolean covers(Presence presence) {
        return isWhole(presence.person(), presence.day())
                || halves.containsKey(new Work(presence.person(), presence.day(), presence.occasion()));
    }

    private boolean isWhole(PersonId person, LocalDate day) {
        return whole.stream()
                .anyMatch(paid ->
                        paid.person().equals(person) && !day.isBefore(paid.from()) && !day.isAfter(paid.until()));
    }
}
