package xiangyi.sessions;

import org.jspecify.annotations.Nullable;

/** What a list of sessions is narrowed to, as it stands in the address. */
public record SessionFilter(SessionKind kind, @Nullable Integer year, Integer page) {

    public SessionFilter {
        kind = kind == null ? SessionKind.CONGRESS : kind;
        page = page == null ? 1 : Math.max(1, page);
    }
}
