package xiangyi.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Count;

/** Who else took part and what was counted, as one form; lines without words fall away. */
public record SurroundingsRequest(
        @Valid List<Office> partners, @Valid List<Number> counters, int version) {

    public SurroundingsRequest {
        partners = partners == null ? List.of() : partners;
        counters = counters == null ? List.of() : counters;
    }

    /** One person or office. */
    public record Office(
            @Nullable @Size(max = 60) String name,
            @Nullable PartnerRole role,
            @Nullable Count people) {}

    /** One number. */
    public record Number(
            @Nullable @Size(max = 40) String what,
            @Nullable CounterUnit unit,
            @Nullable Count count) {}

    List<Office> offices() {
        return partners.stream()
                .filter(line -> line.name() != null && !line.name().isBlank())
                .toList();
    }

    List<Number> numbers() {
        return counters.stream()
                .filter(line -> line.what() != null && !line.what().isBlank() && line.count() != null)
                .toList();
    }
}
