package xiangyi.activities;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Step;

/** All that can happen to an activity. docs/states.md is drawn from this table. */
enum ActivityStep implements Step<ActivityStatus> {
    HOLD(EnumSet.of(ActivityStatus.PLANNED), ActivityStatus.HELD),
    CANCEL(EnumSet.of(ActivityStatus.PLANNED), ActivityStatus.CANCELLED),
    VOID(EnumSet.of(ActivityStatus.PLANNED, ActivityStatus.HELD, ActivityStatus.CANCELLED), ActivityStatus.VOID);

    private final Set<ActivityStatus> from;
    private final ActivityStatus to;

    ActivityStep(Set<ActivityStatus> from, ActivityStatus to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<ActivityStatus> from() {
        return from;
    }

    @Override
    public ActivityStatus to() {
        return to;
    }
}
