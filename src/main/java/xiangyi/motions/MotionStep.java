package xiangyi.motions;

import static java.util.EnumSet.of;
import static xiangyi.motions.MotionStatus.*;

import java.util.Set;
import xiangyi.shared.Step;

/** All that can happen to a motion. docs/states.md is drawn from this table. */
enum MotionStep implements Step<MotionStatus> {
    LIST(of(RECEIVED), LISTED),
    CONVERT(of(RECEIVED), CONVERTED),
    VOID(of(RECEIVED, LISTED), MotionStatus.VOID);

    private final Set<MotionStatus> from;
    private final MotionStatus to;

    MotionStep(Set<MotionStatus> from, MotionStatus to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<MotionStatus> from() {
        return from;
    }

    @Override
    public MotionStatus to() {
        return to;
    }
}
