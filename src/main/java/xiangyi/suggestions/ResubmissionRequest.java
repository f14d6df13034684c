package xiangyi.suggestions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a returned suggestion reads now; why it is changed was said when it was returned. */
public record ResubmissionRequest(
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 2500) String problem,
        @NotBlank @Size(max = 2500) String proposal,
        int version) {

    /** On the days that it has. */
    SuggestionText text(SuggestionText was) {
        return new SuggestionText(title, problem, proposal, was.writtenOn(), was.receivedOn());
    }
}
