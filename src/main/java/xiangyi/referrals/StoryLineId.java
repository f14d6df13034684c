package xiangyi.referrals;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One line in the story of a referral. */
public record StoryLineId(UUID value) implements Identifier {

    public static StoryLineId of(String text) {
        return new StoryLineId(UUID.fromString(text));
    }

    static StoryLineId next() {
        return new StoryLineId(UUID.randomUUID());
    }
}
