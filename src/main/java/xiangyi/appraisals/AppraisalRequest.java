package xiangyi.appraisals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityId;

/**
 * Who is appraised at which activity.
 *
 * @param subject the name of a unit or of a deputy; the deputies of a constituency where only that is known
 * @param post 县人大代表, where that is worth saying
 * @param lines what the ballot rates one by one, one a line; null where only the whole is rated
 */
public record AppraisalRequest(
        @NotNull AppraisalId id,
        @NotNull ActivityId activity,
        @NotBlank @Size(max = 60) String subject,
        @Nullable @Size(max = 60) String post,
        @Nullable @Size(max = 600) String lines,
        @Nullable @Size(max = 1000) String note,
        int version) {

    public AppraisalRequest {
        post = post == null || post.isBlank() ? null : post.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        lines = lines == null || lines.isBlank()
                ? null
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }
}
