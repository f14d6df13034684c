package xiangyi.petitions;

import static java.util.EnumSet.of;
import static xiangyi.petitions.PetitionStatus.*;

import java.util.Set;
import xiangyi.shared.Step;

/** All that can happen to a petition. docs/states.md is drawn from this table. */
enum PetitionStep implements Step<PetitionStatus> {
    SETTLE(of(OPEN), SETTLED),
    REFUSE(of(OPEN), REFUSED),
    /** It comes back after all, or the end was typed for another. */
    REOPEN(of(SETTLED, REFUSED), OPEN),
    VOID(of(OPEN, SETTLED, REFUSED), PetitionStatus.VOID);

    private final Set<PetitionStatus> from;
    private final PetitionStatus to;

    PetitionStep(Set<PetitionStatus> from, PetitionStatus to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<PetitionStatus> from() {
        return from;
    }

    @Override
    public PetitionStatus to() {
        return to;
    }
}
