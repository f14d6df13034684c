package xiangyi.funds;

import org.jspecify.annotations.Nullable;

/**
 * What the book of money is narrowed to, as it stands in the address.
 *
 * @param year the current one where none is given; 0 for all
 * @param marked only what the rule of thrift has something to say about
 */
public record FundFilter(
        @Nullable Integer year,
        @Nullable Purpose purpose,
        @Nullable String q,
        @Nullable Boolean marked,
        Integer page) {

    public FundFilter {
        q = q == null || q.isBlank() ? null : q.strip();
        page = page == null ? 1 : Math.max(1, page);
    }

    public FundFilter in(int thisYear) {
        return year != null ? this : new FundFilter(thisYear, purpose, q, marked, page);
    }

    public boolean isNarrowed() {
        return purpose != null || q != null || marked != null;
    }
}
