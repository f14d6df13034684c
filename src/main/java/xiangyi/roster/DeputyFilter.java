package xiangyi.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register is narrowed to, as it stands in the address.
 *
 * @param q a name or the beginning of its pinyin
 * @param on the day as at which the register is read; today where none is given
 */
public record DeputyFilter(
        @Nullable String q,
        @Nullable String group,
        @Nullable String village,
        @Nullable LocalDate on,
        @Nullable String area,
        Integer page) {

    public DeputyFilter {
        q = blankIsNone(q);
        group = blankIsNone(group);
        village = blankIsNone(village);
        area = blankIsNone(area);
        page = page == null ? 1 : Math.max(1, page);
    }

    public static DeputyFilter none() {
        return new DeputyFilter(null, null, null, null, null, 1);
    }

    public LocalDate day(LocalDate today) {
        return on == null ? today : on;
    }

    public boolean isNarrowed() {
        return q != null || group != null || village != null || area != null;
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
