package xiangyi.motions;

import org.jspecify.annotations.Nullable;
import xiangyi.sessions.SessionId;

/** What a list of motions is narrowed to, as it stands in the address. */
public record MotionFilter(
        @Nullable MotionStatus status, @Nullable SessionId session, Integer page) {

    public MotionFilter {
        page = page == null ? 1 : Math.max(1, page);
    }
}
