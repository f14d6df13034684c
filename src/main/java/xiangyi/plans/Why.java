package xiangyi.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** Why something is changed: a correction does without everything but this. */
final class Why {

    private Why() {}

    static String of(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(List.of(Reason.of("plans.noReason").at("reason")));
        }
        return reason.strip();
    }
}
