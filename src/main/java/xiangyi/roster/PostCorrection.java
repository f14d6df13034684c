package xiangyi.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was typed wrong about a post; whoever entered the wrong person voids the post. */
public record PostCorrection(
        int version,
        @NotNull PostKind kind,
        @NotBlank @Size(max = 60) String title,
        @NotNull LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable @Size(max = 200) String note,
        @NotBlank @Size(max = 500) String reason) {

    /** The whole post as it is to stand. */
    PostRequest of(PostQueries.PostRow old) {
        return new PostRequest(old.id(), old.area(), old.name(), kind, title, fromOn, untilOn, note);
    }
}
