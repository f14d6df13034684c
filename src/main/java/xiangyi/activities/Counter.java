package xiangyi.activities;

import xiangyi.shared.Count;
import xiangyi.shared.Exactness;

/** A number of an activity under its own unit: 走访32户. */
public record Counter(CounterId id, String what, CounterUnit unit, Integer number, Exactness exactness) {

    public Count count() {
        return new Count(number, exactness);
    }

    /** As a correction keeps it: HOUSEHOLDS 走访 32. */
    String kept() {
        return unit + " " + what + " " + count().words();
    }
}
