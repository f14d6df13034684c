package xiangyi.petitions;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A petition. */
public record PetitionId(UUID value) implements Identifier {

    public static PetitionId of(String text) {
        return new PetitionId(UUID.fromString(text));
    }

    public static PetitionId next() {
        return new PetitionId(UUID.randomUUID());
    }
}
