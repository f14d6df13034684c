package xiangyi.appraisals;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A stage of an appraisal. */
public record StageId(UUID value) implements Identifier {

    public static StageId of(String text) {
        return new StageId(UUID.fromString(text));
    }

    public static StageId next() {
        return new StageId(UUID.randomUUID());
    }
}
