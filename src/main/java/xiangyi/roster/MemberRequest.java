package xiangyi.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which deputy joins a group from when. */
public record MemberRequest(
        @NotNull MembershipId id,
        @NotBlank @Size(max = 60) String name,
        @Nullable Boolean leads,
        @NotNull LocalDate fromOn) {}
