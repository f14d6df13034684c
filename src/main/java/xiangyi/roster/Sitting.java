package xiangyi.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat as it is entered or put right, to be compared with those of others.
 *
 * @param isKnown whether birthday or ID number tell the person apart from others of the name
 */
record Sitting(
        MandateId id,
        String name,
        @Nullable String village,
        @Nullable String constituency,
        @Nullable String cardNo,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        boolean isKnown) {

    static Sitting of(DeputyRequest request, String name) {
        return new Sitting(
                request.id(),
                name,
                request.village(),
                request.constituency(),
                request.cardNo(),
                request.fromOn(),
                request.untilOn(),
                request.idNumber() != null || request.bornOn() != null);
    }

    static Sitting of(DeputyRow old, DeputyCorrection now, String name) {
        return new Sitting(
                old.mandate(),
                name,
                now.village(),
                now.constituency(),
                now.cardNo(),
                now.fromOn(),
                old.untilOn(),
                old.idNumber() != null || now.idNumber() != null || now.bornOn() != null);
    }
}
