package xiangyi.funds;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/**
 * That the list may be paid, and since when.
 *
 * @param onPaper who approved it on a paper of an earlier day; null where whoever acts approves it
 */
public record ApprovalRequest(
        @NotNull LocalDate on, @Nullable @Size(max = 40) String onPaper, int version) implements Dated {

    public ApprovalRequest {
        onPaper = onPaper == null || onPaper.isBlank() ? null : onPaper.strip();
    }
}
