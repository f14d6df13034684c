package xiangyi.referrals;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One line in the story of a referral. */
public record EntryId(UUID value) implements Identifier {

    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    static EntryId next() {
        return new EntryId(UUID.randomUUID());
    }
}
