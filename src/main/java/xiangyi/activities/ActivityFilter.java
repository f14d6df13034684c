package xiangyi.activities;

import org.jspecify.annotations.Nullable;
import xiangyi.roster.GroupId;

/** What a list of activities is narrowed to, as it stands in the address. */
public record ActivityFilter(
        @Nullable ActivityKind kind,
        @Nullable ActivityStatus status,
        @Nullable Integer year,
        @Nullable GroupId group,
        @Nullable String q,
        Integer page) {

    public ActivityFilter {
        q = q == null || q.isBlank() ? null : q.strip();
        page = page == null ? 1 : Math.max(1, page);
    }

    /** Nothing is asked for. */
    public boolean isOpen() {
        return kind == null && status == null && year == null && group == null && q == null;
    }
}
