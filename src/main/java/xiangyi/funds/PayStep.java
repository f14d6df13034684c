package xiangyi.funds;

import static java.util.EnumSet.of;
import static xiangyi.funds.PayStatus.*;

import java.util.Set;
import xiangyi.shared.Step;

/** All that can happen to a list of lost-work pay. docs/states.md is drawn from this table. */
enum PayStep implements Step<PayStatus> {
    APPROVE(of(DRAFT), APPROVED),
    PAY(of(APPROVED), PAID),
    VOID(of(DRAFT, APPROVED, PAID), PayStatus.VOID);

    private final Set<PayStatus> from;
    private final PayStatus to;

    PayStep(Set<PayStatus> from, PayStatus to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<PayStatus> from() {
        return from;
    }

    @Override
    public PayStatus to() {
        return to;
    }
}
