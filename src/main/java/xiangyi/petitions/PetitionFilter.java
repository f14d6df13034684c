package xiangyi.petitions;

import org.jspecify.annotations.Nullable;

/**
 * What a list of petitions is narrowed to, as it stands in the address.
 *
 * @param q words of the matter or the village; a name finds nothing
 */
public record PetitionFilter(
        @Nullable PetitionStatus status,
        @Nullable Integer year,
        @Nullable String q,
        Integer page) {

    public PetitionFilter {
        q = q == null || q.isBlank() ? null : q.strip();
        page = page == null ? 1 : Math.max(1, page);
    }

    /** Whether nothing narrows the list. */
    public boolean isEverything() {
        return status == null && year == null && q == null;
    }
}
