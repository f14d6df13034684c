package xiangyi.petitions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a petition's story. */
public record Line(
        PetitionLineId id,
        LineAct act,
        LocalDate happenedOn,
        @Nullable String who,
        String said,
        @Nullable LocalDate untilOn,
        @Nullable Instant voidedAt,
        @Nullable String voidReason) {

    public boolean isVoid() {
        return voidedAt != null;
    }
}
