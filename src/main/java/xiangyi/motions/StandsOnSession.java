package xiangyi.motions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiangyi.sessions.SessionVoided;
import xiangyi.shared.Refusal;

/** A session that motions were brought into is not voided beneath them. */
@Component
class StandsOnSession {

    private final MotionQueries queries;

    StandsOnSession(MotionQueries queries) {
        this.queries = queries;
    }

    @EventListener
    void on(SessionVoided voided) {
        var standing = queries.of(voided.session());
        if (standing > 0) {
            throw new Refusal("motions.standOnSession", standing);
        }
    }
}
