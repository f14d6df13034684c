package xiangyi.shared;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something that stands is put right, taken back or voided, and which version of it was read. */
public record ReasonRequest(@NotBlank @Size(max = 500) String reason, int version) {

    /** The reason of a form that does without one at first; {@code otherwise} is said where it needs one now. */
    public static String given(@Nullable String reason, String otherwise) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(List.of(Reason.of(otherwise).at("reason")));
        }
        return reason.strip();
    }
}
