package xiangyi.shared;

import java.time.Instant;

/** How a record stands in its register: in which area, typed when and by whom, and void or not. */
public record Recorded(Area area, Status status, Instant recordedAt, AccountId recordedBy) {

    /** What is void is kept and counts for nothing. */
    public enum Status {
        STANDING,
        VOID
    }

    public static Recorded of(Area area, Actor actor, Instant now) {
        return new Recorded(area, Status.STANDING, now, actor.account());
    }

    public Recorded voided() {
        return new Recorded(area, Status.VOID, recordedAt, recordedBy);
    }

    /** Whether it is there at all for those who see so far. */
    public boolean stands(Scope scope) {
        return status == Status.STANDING && scope.area().covers(area);
    }
}
