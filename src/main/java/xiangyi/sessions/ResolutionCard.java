package xiangyi.sessions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as pages show it.
 *
 * @param base all deputies or members in office that day by the roster, or null where it knows nobody
 */
public record ResolutionCard(
        ResolutionId id,
        int version,
        SessionId session,
        @Nullable String number,
        String title,
        @Nullable String wording,
        boolean major,
        LocalDate passedOn,
        @Nullable Integer base,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained) {

    public String path() {
        return "/sessions/" + session.text() + "/resolutions/" + id.text();
    }

    /** All votes that were counted. */
    public int votes() {
        return zero(inFavour) + zero(against) + zero(abstained);
    }

    private static int zero(@Nullable Integer votes) {
        return votes == null ? 0 : votes;
    }
}
