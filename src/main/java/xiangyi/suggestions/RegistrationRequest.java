package xiangyi.suggestions;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import xiangyi.shared.Dated;

/** On which day a suggestion is registered, and from which version it was read. */
public record RegistrationRequest(@NotNull LocalDate on, int version) implements Dated {}
