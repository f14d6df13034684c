package xiangyi.motions.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.motions.MotionId;
import xiangyi.roster.Deputy;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionId;
import xiangyi.shared.Area;

public record MotionWritePage(
        MotionId id,
        Area area,
        List<SessionCard> sessions,
        @Nullable SessionId chosen,
        List<Deputy> deputies,
        LocalDate today) {}
