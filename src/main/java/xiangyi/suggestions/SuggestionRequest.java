package xiangyi.suggestions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;

/**
 * What is filled in for a suggestion, from paper or by the deputy.
 *
 * @param leader the deputy as typed: name, or name with what tells two of them apart
 * @param signers the co-signers, as typed, in the order of the paper
 */
public record SuggestionRequest(
        @NotNull SuggestionId id,
        @NotNull Area area,
        @NotBlank @Size(max = 60) String leader,
        List<String> signers,
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 2500) String problem,
        @NotBlank @Size(max = 2500) String proposal,
        @NotNull LocalDate writtenOn,
        @NotNull LocalDate receivedOn,
        @NotNull Channel channel)
        implements Dated, ForArea {

    public SuggestionRequest {
        signers = signers == null
                ? List.of()
                : signers.stream()
                        .filter(name -> name != null && !name.isBlank())
                        .toList();
    }

    SuggestionText text() {
        return new SuggestionText(title, problem, proposal, writtenOn, receivedOn);
    }

    @Override
    public LocalDate on() {
        return receivedOn;
    }
}
