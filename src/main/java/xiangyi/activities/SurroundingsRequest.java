package xiangyi.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Count;

/**
 * Who else took part and what was counted, as one form; lines without words fall away.
 *
 * @param why needed where what was written down before is changed or left out
 */
public record SurroundingsRequest(
        @Valid List<Office> partners,
        @Valid List<Number> counters,
        @Nullable @Size(max = 500) String why,
        int version) {

    public SurroundingsRequest {
        partners = partners == null ? List.of() : partners;
        counters = counters == null ? List.of() : counters;
    }

    /** One person or office. */
    public record Office(
            @Nullable @Size(max = 60) String name,
            @Nullable PartnerRole role,
            @Nullable Count people) {

        PartnerRole part() {
            return Objects.requireNonNullElse(role, PartnerRole.TAKES_PART);
        }

        boolean is(Partner partner) {
            return partner.name().equals(Objects.requireNonNullElse(name, "").strip()) && partner.role() == part();
        }
    }

    /** One number. */
    public record Number(
            @Nullable @Size(max = 40) String what,
            @Nullable CounterUnit unit,
            @Nullable Count count) {

        CounterUnit in() {
            return Objects.requireNonNullElse(unit, CounterUnit.TIMES);
        }

        boolean is(Counter counter) {
            return counter.what().equals(Objects.requireNonNullElse(what, "").strip()) && counter.unit() == in();
        }
    }

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
