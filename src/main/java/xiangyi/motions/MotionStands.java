package xiangyi.motions;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.sessions.SessionId;
import xiangyi.shared.PersonId;
import xiangyi.shared.Stands;

/** Whoever signed a motion stays on file, and so does the session that it was brought into. */
@Component
class MotionStands implements Stands {

    @Override
    public List<On> on() {
        return List.of(
                On.a(PersonId.class, "motions.signer where person = :key"),
                On.a(SessionId.class, "motions.motion where session = :key and status <> 'VOID'")
                        .saying("motions.standOnSession"));
    }
}
