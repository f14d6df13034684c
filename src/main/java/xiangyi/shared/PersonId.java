package xiangyi.shared;

import java.util.UUID;

/** A person of the county: the same one through all terms and posts. */
public record PersonId(UUID value) implements Identifier {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }
}
