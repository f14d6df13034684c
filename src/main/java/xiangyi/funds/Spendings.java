package xiangyi.funds;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Recorded;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;
import xiangyi.shared.WordIndex;

/** What people do with the book of money spent. */
@UseCases
public class Spendings {

    private final SpendingRepository spendings;
    private final FundQueries queries;
    private final Occasions occasions;
    private final WordIndex words;
    private final Corrections corrections;
    private final Workdays workdays;

    Spendings(
            SpendingRepository spendings,
            FundQueries queries,
            Occasions occasions,
            WordIndex words,
            Corrections corrections,
            Workdays workdays) {
        this.spendings = spendings;
        this.queries = queries;
        this.occasions = occasions;
        this.words = words;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Enters money that was spent. The same form sent twice finds it done. */
    public SpendingId enter(Actor actor, SpendingRequest request) {
        actor.require(FundRight.WRITE, request.area());
        if (spendings.existsById(request.id())) {
            return request.id();
        }
        var occasion = require(actor.scope(FundRight.WRITE), request.area(), request);
        var spending = spendings.save(new Spending(
                        request.id(),
                        Recorded.of(request.area(), actor, workdays.now()),
                        request.startsOn(),
                        request.lastDay(),
                        request.purpose(),
                        request.title(),
                        request.amount().yuan(),
                        request.amount().exactness(),
                        null)
                .says(request, occasion));
        words.keep("funds.spending", spending.id(), spending.words());
        return spending.id();
    }

    /** Puts right what was typed wrong; the old words and figures are kept with the reason. */
    public void correct(Actor actor, SpendingId id, SpendingRequest request) {
        var scope = actor.scope(FundRight.WRITE);
        var spending = spendings.get(scope, id).drawnFrom(request.version());
        if (spending.ofAPayList()) {
            throw new Refusal("funds.ofPayList");
        }
        var why = ReasonRequest.given(request.reason(), "funds.noReason");
        var occasion = require(scope, spending.area(), request);
        var was = queries.spending(scope, id);
        spending.says(request, occasion);
        spendings.save(spending);
        words.keep("funds.spending", spending.id(), spending.words());
        var now = queries.spending(scope, id);
        corrections.changes(actor, spending.area(), id, why).of(SpendingCard.FIELDS, was, now);
    }

    /** Recorded by mistake; it counts for nothing from now on. */
    public void voidIt(Actor actor, SpendingId id, ReasonRequest request) {
        var spending = spendings.get(actor.scope(FundRight.WRITE), id).drawnFrom(request.version());
        if (spending.ofAPayList()) {
            throw new Refusal("funds.ofPayList");
        }
        spending.voidIt();
        spendings.save(spending);
        corrections.changes(actor, spending.area(), id, request.reason()).voided();
    }

    /** Takes back what an import brought in. */
    public void takeOut(Actor actor, SpendingId id) {
        var scope = actor.scope(FundRight.WRITE);
        var spending = spendings.get(scope, id);
        if (!corrections.of(id).isEmpty()) {
            throw new Refusal("funds.laterWork", queries.spending(scope, id).title());
        }
        spendings.delete(spending);
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
