package xiangyi.suggestions;

import java.time.LocalDate;

/** What a suggestion says, and when it was written and came in. */
public record SuggestionText(String title, String problem, String proposal, LocalDate writtenOn, LocalDate receivedOn) {

    public SuggestionText {
        title = title.strip();
        problem = problem.strip();
        proposal = proposal.strip();
    }
}
