package xiangyi.referrals;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** Something handed over to be answered. */
public record ReferralId(UUID value) implements Identifier {

    public static ReferralId of(String text) {
        return new ReferralId(UUID.fromString(text));
    }

    public static ReferralId next() {
        return new ReferralId(UUID.randomUUID());
    }
}
