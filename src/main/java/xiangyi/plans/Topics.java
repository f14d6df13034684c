package xiangyi.plans;

import java.util.ArrayList;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Recorded;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;
import xiangyi.shared.WordIndex;

/** What people do with topics of supervision. */
@UseCases
public class Topics {

    private final TopicRepository topics;
    private final PlanQueries queries;
    private final WordIndex words;
    private final Corrections corrections;
    private final Workdays workdays;

    Topics(TopicRepository topics, PlanQueries queries, WordIndex words, Corrections corrections, Workdays workdays) {
        this.topics = topics;
        this.queries = queries;
        this.words = words;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Keeps what was chosen. The same form sent twice finds it done. */
    public TopicId choose(Actor actor, TopicRequest request) {
        actor.require(PlanRight.WRITE, request.area());
        if (topics.existsById(request.id())) {
            return request.id();
        }
        require(request);
        var topic = topics.save(new Topic(
                        request.id(),
                        Recorded.of(request.area(), actor, workdays.now()),
                        request.year(),
                        request.title(),
                        request.source(),
                        request.adoptedOn())
                .says(request));
        words.keep("plans.topic", topic.id(), topic.words());
        return topic.id();
    }

    /** Puts right what was typed wrong, or adds when the government was told; the old words are kept. */
    public void correct(Actor actor, TopicId id, TopicRequest request) {
        var scope = actor.scope(PlanRight.WRITE);
        var topic = topics.get(scope, id).drawnFrom(request.version());
        var was = queries.topic(scope, id);
        var why = was.toldOn() == null && isOnlyTold(was, request)
                ? ""
                : ReasonRequest.given(request.reason(), "plans.noReason");
        require(request);
        topics.save(topic.says(request));
        words.keep("plans.topic", id, topic.words());
        if (why.isEmpty()) {
            return;
        }
        var now = queries.topic(scope, id);
        corrections.changes(actor, topic.area(), id, why).of(TopicCard.FIELDS, was, now);
    }

    /** Recorded by mistake. */
    public void voidIt(Actor actor, TopicId id, ReasonRequest request) {
        var topic = topics.get(actor.scope(PlanRight.WRITE), id).drawnFrom(request.version());
        topic.voidIt();
        topics.save(topic);
        corrections.changes(actor, topic.area(), id, request.reason()).voided();
    }

    /** Takes back what an import brought in. */
    public void takeOut(Actor actor, TopicId id) {
        var topic = topics.get(actor.scope(PlanRight.WRITE), id);
        if (!corrections.of(id).isEmpty()) {
            throw new Refusal("plans.laterWork", topic.title());
        }
        topics.delete(topic);
    }

    /** That the government was told is no correction, but what came next. */
    private static boolean isOnlyTold(TopicCard was, TopicRequest now) {
        return now.toldOn() != null
                && was.year() == now.year()
                && was.title().equals(now.title().strip())
                && was.source() == now.source()
                && was.adoptedOn().equals(now.adoptedOn())
                && java.util.Objects.equals(was.note(), now.note());
    }

    private void require(TopicRequest request) {
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.adoptedOn(), "adoptedOn", problems);
        workdays.notInFuture(request.toldOn(), "toldOn", problems);
        if (request.toldOn() != null && request.toldOn().isBefore(request.adoptedOn())) {
            problems.add(Reason.of("plans.toldTooEarly").at("toldOn"));
        }
        Refusal.ifAny(problems);
    }
}
