package xiangyi.suggestions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/**
 * On which day a suggestion is registered, and from which version it was read.
 *
 * @param serial the number it already bears on paper, or null for the next one
 */
public record RegistrationRequest(
        @NotNull LocalDate on, int version, @Nullable Integer serial) implements Dated {}
