package xiangyi.shared;

import java.util.UUID;

/** A unit that answers what is handed to it. */
public record DepartmentId(UUID value) implements Identifier {

    public static DepartmentId of(String text) {
        return new DepartmentId(UUID.fromString(text));
    }

    public static DepartmentId next() {
        return new DepartmentId(UUID.randomUUID());
    }
}
