package xiangyi.motions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiangyi.sessions.SessionId;
import xiangyi.shared.Area;

/** A motion as lists and pages show it. */
public record MotionCard(
        MotionId id,
        int version,
        Area area,
        SessionId session,
        int termOrdinal,
        int sessionOrdinal,
        int serial,
        String title,
        String cause,
        String grounds,
        String plan,
        LocalDate receivedOn,
        @Nullable LocalTime receivedAt,
        boolean late,
        MotionStatus status,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionReason,
        @Nullable UUID suggestion,
        String signers,
        int signed) {

    public String path() {
        return "/motions/" + id.text();
    }

    public String number() {
        return new MotionNumber(termOrdinal, sessionOrdinal, serial).text();
    }
}
