package xiangyi.petitions;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A line of a petition's story. */
public record PetitionLineId(UUID value) implements Identifier {

    public static PetitionLineId of(String text) {
        return new PetitionLineId(UUID.fromString(text));
    }

    public static PetitionLineId next() {
        return new PetitionLineId(UUID.randomUUID());
    }
}
