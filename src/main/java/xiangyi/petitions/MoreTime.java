package xiangyi.petitions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An extension as the norms judge it.
 *
 * @param again whether the term had been extended before
 * @param end the end that was to be moved
 * @param latest how far it may be moved
 * @param until where it was moved
 * @param by who allowed it
 */
public record MoreTime(
        boolean again,
        LocalDate on,
        LocalDate end,
        LocalDate latest,
        LocalDate until,
        @Nullable String by) {}
