package xiangyi.appraisals;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** An appraisal. */
public record AppraisalId(UUID value) implements Identifier {

    public static AppraisalId of(String text) {
        return new AppraisalId(UUID.fromString(text));
    }

    public static AppraisalId next() {
        return new AppraisalId(UUID.randomUUID());
    }
}
