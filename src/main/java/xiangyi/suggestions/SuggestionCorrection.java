package xiangyi.suggestions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How it should read, and why it is changed. */
public record SuggestionCorrection(
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 2500) String problem,
        @NotBlank @Size(max = 2500) String proposal,
        @NotNull LocalDate writtenOn,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 500) String reason,
        int version) {

    SuggestionText text() {
        return new SuggestionText(title, problem, proposal, writtenOn, receivedOn);
    }
}
