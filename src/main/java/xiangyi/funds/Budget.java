package xiangyi.funds;

import java.util.ArrayList;
import java.util.List;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Exactness;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Recorded;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people do with the lines of the budget. */
@UseCases
public class Budget {

    private final LineRepository lines;
    private final FundQueries queries;
    private final Corrections corrections;
    private final Workdays workdays;

    Budget(LineRepository lines, FundQueries queries, Corrections corrections, Workdays workdays) {
        this.lines = lines;
        this.queries = queries;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Sets money apart. The same form sent twice finds it done. */
    public LineId plan(Actor actor, LineRequest request) {
        actor.require(FundRight.WRITE, request.area());
        if (lines.existsById(request.id())) {
            return request.id();
        }
        require(request);
        return lines.save(new Line(
                        request.id(),
                        Recorded.of(request.area(), actor, workdays.now()),
                        request.year(),
                        request.title().strip(),
                        request.yuan(),
                        request.source(),
                        request.decidedOn(),
                        request.note()))
                .id();
    }

    /** Puts right what was typed wrong; the old figures are kept with the reason. */
    public void correct(Actor actor, LineId id, LineRequest request) {
        var line = lines.get(actor.scope(FundRight.WRITE), id).drawnFrom(request.version());
        var why = ReasonRequest.given(request.reason(), "funds.noReason");
        require(request);
        if (line.year() != request.year()) {
            requireUnspent(line);
        }
        var changes = corrections.changes(actor, line.area(), id, why);
        changes.of("year", line.year(), request.year());
        changes.of("title", line.title(), request.title().strip());
        changes.of("amount", line.amount(), request.yuan());
        changes.of("source", line.source(), request.source());
        changes.of("decidedOn", line.decidedOn(), request.decidedOn());
        changes.of("note", line.note(), request.note());
        line.correct(request);
        lines.save(line);
    }

    /** Recorded by mistake; refused while something was spent from it. */
    public void voidIt(Actor actor, LineId id, ReasonRequest request) {
        var line = lines.get(actor.scope(FundRight.WRITE), id).drawnFrom(request.version());
        requireUnspent(line);
        line.voidIt();
        lines.save(line);
        corrections.changes(actor, line.area(), id, request.reason()).voided();
    }

    /** Takes back what an import brought in. */
    public void takeOut(Actor actor, LineId id) {
        var line = lines.get(actor.scope(FundRight.WRITE), id);
        requireUnspent(line);
        if (!corrections.of(id).isEmpty()) {
            throw new Refusal("funds.laterWork", line.title());
        }
        lines.delete(line);
    }

    /** The line of that name in a year's budget, as a ledger names it. */
    public LineId named(Actor actor, Area area, int year, String title) {
        return queries.lines(actor.scope(FundRight.WRITE), area, year).stream()
                .filter(line -> line.title().equals(title.strip()))
                .findFirst()
                .map(LineCard::id)
                .orElseThrow(() -> new Refusal(List.of(Reason.of("funds.noSuchLine", String.valueOf(year), title)
                        .at("line"))));
    }

    private void require(LineRequest request) {
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.decidedOn(), "decidedOn", problems);
        if (request.amount().exactness() != Exactness.EXACT) {
            problems.add(Reason.of("funds.planExactly").at("amount"));
        }
        if (request.year() > workdays.today().getYear() + 1) {
            problems.add(Reason.of("funds.tooFarAhead", String.valueOf(request.year()))
                    .at("year"));
        }
        Refusal.ifAny(problems);
    }

    private void requireUnspent(Line line) {
        if (queries.isSpentFrom(line.id())) {
            throw new Refusal("funds.lineSpent", line.title());
        }
    }
}
