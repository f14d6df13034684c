package xiangyi.roster;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One deputy in one group from a day on. */
public record MembershipId(UUID value) implements Identifier {

    public static MembershipId of(String text) {
        return new MembershipId(UUID.fromString(text));
    }

    public static MembershipId next() {
        return new MembershipId(UUID.randomUUID());
    }
}
