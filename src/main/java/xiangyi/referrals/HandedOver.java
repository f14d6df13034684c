package xiangyi.referrals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was handed over and how, as it was said that day; it never changes. */
record HandedOver(
        ReferralKind kind,
        UUID subject,
        String home,
        String number,
        String title,
        LocalDate handedOverOn,
        AnswerClock clock,
        @Nullable String leader,
        @Nullable String officer,
        @Nullable String supervisor) {

    static HandedOver of(Matter matter, HandOver to) {
        return new HandedOver(
                matter.kind(),
                matter.subject(),
                matter.home(),
                matter.number(),
                matter.title(),
                to.on(),
                to.clock(),
                to.leader(),
                to.officer(),
                to.supervisor());
    }
}
