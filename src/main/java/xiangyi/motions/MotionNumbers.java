package xiangyi.motions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.documents.NumberSeries;
import xiangyi.sessions.SessionId;
import xiangyi.shared.Area;

/** The numbers of motions: one series for each session. */
@Component
class MotionNumbers {

    private final NumberSeries series;
    private final Workdays workdays;

    MotionNumbers(NumberSeries series, Workdays workdays) {
        this.series = series;
        this.workdays = workdays;
    }

    /** As the paper has it, else the next one; the series goes on behind either. */
    int give(Area area, SessionId session, @Nullable Integer onPaper) {
        if (onPaper == null) {
            return series.next(area.code(), name(session), 0);
        }
        series.startAfter(area.code(), name(session), 0, onPaper);
        return onPaper;
    }

    /** The number goes to the register of gaps. */
    void voided(Motion motion, String reason) {
        series.voided(motion.area().code(), name(motion.session()), 0, motion.serial(), reason, workdays.now());
    }

    /** As if it had never been given. */
    void takeBack(Motion motion) {
        series.takeBack(motion.area().code(), name(motion.session()), 0, motion.serial());
    }

    private static String name(SessionId session) {
        return "motion-" + session.text();
    }
}
