package xiangyi.sessions;

import java.time.LocalDate;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;

/** A rule that a session is checked against: 程序检查. */
public interface SessionCheck extends Norm<Proceedings> {

    /** Whether it can be said at all, for such a session and with what is recorded. */
    boolean applies(Proceedings proceedings);

    /** What is said when the rule is kept. */
    Reason kept(Proceedings proceedings);

    /** Under which page of the session it is mended. */
    String mendedAt();

    @Override
    default Level level(Area area, LocalDate on) {
        return Level.WARN;
    }

    default Reason kept(Object... values) {
        return Reason.of(key() + ".kept", values).by(source());
    }
}
