package xiangyi.funds;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiangyi.sessions.SessionVoided;
import xiangyi.shared.Refusal;

/** A session that money was paid for is not voided beneath it. */
@Component("fundsStandOnSession")
class StandsOnSession {

    private final PayQueries queries;

    StandsOnSession(PayQueries queries) {
        this.queries = queries;
    }

    @EventListener
    void on(SessionVoided voided) {
        if (queries.isPaidFor("/sessions/" + voided.session().text())) {
            throw new Refusal("funds.standOnSession");
        }
    }
}
