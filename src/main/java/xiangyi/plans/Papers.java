package xiangyi.plans;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.files.Attachments;
import xiangyi.files.Content;
import xiangyi.shared.Access;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Recorded;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;
import xiangyi.shared.WordIndex;

/** What people do with plans, schemes and rules. */
@UseCases
public class Papers {

    private final PaperRepository papers;
    private final PlanQueries queries;
    private final WordIndex words;
    private final Attachments attachments;
    private final Corrections corrections;
    private final Workdays workdays;

    Papers(
            PaperRepository papers,
            PlanQueries queries,
            WordIndex words,
            Attachments attachments,
            Corrections corrections,
            Workdays workdays) {
        this.papers = papers;
        this.queries = queries;
        this.words = words;
        this.attachments = attachments;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Keeps what was adopted, with the paper itself where there is one. The same form sent twice finds it done. */
    public PaperId adopt(Actor actor, PaperRequest request, @Nullable Content file) {
        actor.require(PlanRight.WRITE, request.area());
        if (papers.existsById(request.id())) {
            return request.id();
        }
        require(actor.scope(PlanRight.WRITE), request);
        var paper = papers.save(new Paper(
                        request.id(),
                        Recorded.of(request.area(), actor, workdays.now()),
                        request.kind(),
                        request.title(),
                        request.adoptedOn(),
                        request.lastDay(),
                        request.forYear())
                .says(request));
        words.keep("plans.paper", paper.id(), paper.words());
        if (file != null) {
            attachments.keep(actor, request.area(), paper.id().value(), Access.PUBLIC, file);
        }
        return paper.id();
    }

    /** Puts right what was typed wrong; the old words are kept with the reason. */
    public void correct(Actor actor, PaperId id, PaperRequest request, @Nullable Content file) {
        var scope = actor.scope(PlanRight.WRITE);
        var paper = papers.get(scope, id).drawnFrom(request.version());
        var why = ReasonRequest.given(request.reason(), "plans.noReason");
        require(scope, request);
        var was = queries.paper(scope, id);
        mayStayReplaced(scope, was, request);
        papers.save(paper.says(request));
        words.keep("plans.paper", id, paper.words());
        var now = queries.paper(scope, id);
        corrections.changes(actor, paper.area(), id, why).of(PaperCard.FIELDS, was, now);
        if (file != null) {
            attachments.keep(actor, paper.area(), id.value(), Access.PUBLIC, file);
        }
    }

    /** Recorded by mistake; a rule that another has replaced is not void for that. */
    public void voidIt(Actor actor, PaperId id, ReasonRequest request) {
        var paper = papers.get(actor.scope(PlanRight.WRITE), id).drawnFrom(request.version());
        paper.voidIt();
        papers.save(paper);
        corrections.changes(actor, paper.area(), id, request.reason()).voided();
    }

    /** Takes back what an import brought in. */
    public void takeOut(Actor actor, PaperId id) {
        var scope = actor.scope(PlanRight.WRITE);
        var paper = papers.get(scope, id);
        if (!corrections.of(id).isEmpty() || queries.paper(scope, id).replacedBy() != null) {
            throw new Refusal("plans.laterWork", paper.title());
        }
        papers.delete(paper);
    }

    /** What a ledger means by the title of the older one. */
    public PaperId named(Actor actor, Area area, String title) {
        return queries.current(actor.scope(PlanRight.WRITE), area).stream()
                .filter(paper -> paper.title().equals(title.strip()))
                .findFirst()
                .map(PaperCard::id)
                .orElseThrow(() -> new Refusal(
                        List.of(Reason.of("plans.noSuchPaper", title).at("replaces"))));
    }

    /** What stands in its place now was adopted later, and goes on being so. */
    private void mayStayReplaced(Scope scope, PaperCard was, PaperRequest request) {
        var newer = was.replacedBy() == null ? null : queries.paper(scope, was.replacedBy());
        if (newer != null && request.adoptedOn().isAfter(newer.adoptedOn())) {
            throw new Refusal(
                    List.of(Reason.of("plans.replacedEarlier", newer.title()).at("adoptedOn")));
        }
    }

    private void require(Scope scope, PaperRequest request) {
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.adoptedOn(), "adoptedOn", problems);
        if (request.lastDay().isBefore(request.adoptedOn())) {
            problems.add(Reason.of("plans.endsBeforeStarts").at("adoptedUntil"));
        }
        if (request.kind() == PaperKind.GROUP_PLAN && request.group() == null) {
            problems.add(Reason.of("plans.whoseGroup").at("group"));
        }
        var older = request.replaces();
        if (older != null) {
            var card = queries.paper(scope, older);
            if (older.equals(request.id()) || card.adoptedOn().isAfter(request.adoptedOn())) {
                problems.add(Reason.of("plans.replacesNewer", card.title()).at("replaces"));
            }
        }
        Refusal.ifAny(problems);
    }
}
