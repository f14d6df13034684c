package xiangyi.appraisals;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A vote on paper at an appraisal. */
public record VoteId(UUID value) implements Identifier {

    public static VoteId of(String text) {
        return new VoteId(UUID.fromString(text));
    }

    public static VoteId next() {
        return new VoteId(UUID.randomUUID());
    }
}
