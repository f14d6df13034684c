package xiangyi.appraisals;

import org.jspecify.annotations.Nullable;

/** What a list of appraisals is narrowed to, as it stands in the address. */
public record AppraisalFilter(
        @Nullable Sort kind,
        @Nullable Progress progress,
        @Nullable Grade result,
        @Nullable Integer year,
        @Nullable String q,
        Integer page) {

    public AppraisalFilter {
        q = q == null || q.isBlank() ? null : q.strip();
        page = page == null ? 1 : Math.max(1, page);
    }

    /** Nothing is asked for. */
    public boolean isOpen() {
        return kind == null && progress == null && result == null && year == null && q == null;
    }
}
