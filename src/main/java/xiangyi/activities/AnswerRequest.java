package xiangyi.activities;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/**
 * That a finding was answered on the spot, is seen to by a deputy, or needs no answer.
 *
 * @param by who answered or sees to it
 * @param dueOn by when the deputy puts it right
 * @param doneOn when the deputy had put it right
 */
public record AnswerRequest(
        @NotNull FindingAnswer answer,
        @NotNull LocalDate on,
        @Nullable @Size(max = 60) String by,
        @Nullable @Size(max = 2000) String said,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        int version)
        implements Dated {}
