package xiangyi.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What somebody looks after beside the post, and from when. */
public record TaskRequest(
        @NotNull TaskId id,
        @NotBlank @Size(max = 100) String what,
        @NotNull LocalDate fromOn) {}
