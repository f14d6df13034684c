package xiangyi.publicity;

import org.jspecify.annotations.Nullable;

/**
 * What a list of articles is narrowed to, as it stands in the address.
 *
 * @param q part of the title, the author or the medium
 * @param printed whether only what was printed is wanted
 */
public record ArticleFilter(
        @Nullable Integer year,
        @Nullable MediumLevel level,
        @Nullable Boolean printed,
        @Nullable String q,
        Integer page) {

    public ArticleFilter {
        q = q == null || q.isBlank() ? null : q.strip();
        page = page == null ? 1 : Math.max(1, page);
    }

    /** Whether nothing narrows the list. */
    public boolean isEverything() {
        return year == null && level == null && printed == null && q == null;
    }
}
