package xiangyi.plans;

import org.jspecify.annotations.Nullable;

/** What a list of plans and rules is narrowed to, as it stands in the address. */
public record PlanFilter(
        @Nullable PaperKind kind,
        @Nullable Integer year,
        @Nullable String q,
        Integer page) {

    public PlanFilter {
        q = q == null || q.isBlank() ? null : q.strip();
        page = page == null ? 1 : Math.max(1, page);
    }
}
