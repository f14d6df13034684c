package xiangyi.funds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import xiangyi.shared.Dated;

/** Who let the list be paid, and when. */
public record ApprovalRequest(
        @NotNull LocalDate on, @NotBlank @Size(max = 40) String approvedBy, int version) implements Dated {}
