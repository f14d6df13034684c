package xiangyi.funds;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;

/** What people do with the book of money spent. */
@UseCases
public class Spendings {

    private final SpendingRows rows;
    private final FundQueries queries;
    private final Occasions occasions;
    private final Corrections corrections;
    private final Workdays workdays;

    Spendings(SpendingRows rows, FundQueries queries, Occasions occasions, Corrections corrections, Workdays workdays) {
        this.rows = rows;
        this.queries = queries;
        this.occasions = occasions;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Enters money that was spent. The same form sent twice finds it done. */
    public SpendingId enter(Actor actor, SpendingRequest request) {
        actor.require(FundRight.WRITE, request.area());
        rows.insert(actor, request, require(actor.scope(FundRight.WRITE), request.area(), request), null);
        return request.id();
    }

    /** Puts right what was typed wrong; the old words and figures are kept with the reason. */
    public void correct(Actor actor, SpendingId id, SpendingRequest request) {
        var scope = actor.scope(FundRight.WRITE);
        var was = drawnFrom(actor, id, request.version());
        var why = ReasonRequest.given(request.reason(), "funds.noReason");
        rows.update(was, request, require(scope, was.area(), request));
        corrections.changes(actor, was.area(), id, why).of(SpendingCard.FIELDS, was, queries.spending(scope, id));
    }

    /** Recorded by mistake; it counts for nothing from now on. */
    public void voidIt(Actor actor, SpendingId id, ReasonRequest request) {
        var was = drawnFrom(actor, id, request.version());
        rows.voidIt(was);
        corrections.changes(actor, was.area(), id, request.reason()).voided();
    }

    /** Takes back what an import brought in. */
    public void takeOut(Actor actor, SpendingId id) {
        var spending = queries.spending(actor.scope(FundRight.WRITE), id);
        if (!corrections.of(id).isEmpty()) {
            throw new Refusal("funds.laterWork", spending.title());
        }
        rows.delete(spending);
    }

    /** What came with a pay list is changed there. */
    private SpendingCard drawnFrom(Actor actor, SpendingId id, int version) {
        var spending = queries.spending(actor.scope(FundRight.WRITE), id);
        Outdated.requireSame(version, spending.version());
        if (spending.payList() != null) {
            throw new Refusal("funds.ofPayList");
        }
        return spending;
    }

    private @Nullable Occasion require(Scope scope, Area area, SpendingRequest request) {
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.startsOn(), "startsOn", problems);
        if (request.lastDay().isBefore(request.startsOn())) {
            problems.add(Reason.of("funds.endsBeforeStarts").at("endsOn"));
        }
        if (request.lastDay().getYear() != request.startsOn().getYear()) {
            problems.add(Reason.of("funds.overTheYear").at("endsOn"));
        }
        var line = request.line();
        if (line != null
                && queries.lines(scope, area, request.startsOn().getYear()).stream()
                        .noneMatch(known -> known.id().equals(line))) {
            problems.add(Reason.of("funds.lineOfOtherYear").at("line"));
        }
        var key = request.occasion();
        var occasion = key == null
                ? null
                : occasions.of(scope, area, request.startsOn().getYear()).stream()
                        .filter(known -> Objects.equals(known.key(), key))
                        .findFirst()
                        .orElse(null);
        if (key != null && occasion == null) {
            problems.add(Reason.of("funds.noSuchOccasion").at("occasion"));
        }
        Refusal.ifAny(problems);
        return occasion;
    }
}
