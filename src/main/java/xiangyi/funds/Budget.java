package xiangyi.funds;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Exactness;
import xiangyi.shared.Outdated;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people do with the lines of the budget. */
@UseCases
public class Budget {

    private final JdbcClient jdbc;
    private final FundQueries queries;
    private final Corrections corrections;
    private final Workdays workdays;

    Budget(JdbcClient jdbc, FundQueries queries, Corrections corrections, Workdays workdays) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Sets money apart. The same form sent twice finds it done. */
    public BudgetLineId plan(Actor actor, BudgetLineRequest request) {
        actor.require(FundRight.WRITE, request.area());
        require(request);
        words("""
                        insert into funds.line (id, version, area, year, title, amount, source, decided_on, note,
                                                status, recorded_at, recorded_by)
                        values (:id, 1, :area, :year, :title, :yuan, :source, :decidedOn, :note,
                                'STANDING', :at, :by)
                        on conflict (id) do nothing
                        """, request.id(), request)
                .param("at", Timestamp.from(workdays.now()))
                .param("by", actor.account().value())
                .update();
        return request.id();
    }

    /** Puts right what was typed wrong; the old figures are kept with the reason. */
    public void correct(Actor actor, BudgetLineId id, BudgetLineRequest request) {
        var line = drawnFrom(actor, id, request.version());
        var why = ReasonRequest.given(request.reason(), "funds.noReason");
        require(request);
        if (line.year() != request.year()) {
            requireUnspent(line);
        }
        changed(words("""
                        update funds.line
                           set version = version + 1, year = :year, title = :title, amount = :yuan, source = :source,
                               decided_on = :decidedOn, note = :note
                         where id = :id and version = :version
                        """, id, request));
        var changes = corrections.changes(actor, line.area(), id, why);
        changes.of(line, request, "id", "area", "amount");
        changes.of("amount", line.amount(), request.yuan());
    }

    /** Recorded by mistake; refused while something was spent from it. */
    public void voidIt(Actor actor, BudgetLineId id, ReasonRequest request) {
        var line = drawnFrom(actor, id, request.version());
        requireUnspent(line);
        changed(jdbc.sql("""
                        update funds.line set version = version + 1, status = 'VOID'
                         where id = :id and version = :version
                        """).param("id", id.value()).param("version", line.version()));
        corrections.changes(actor, line.area(), id, request.reason()).voided();
    }

    /** Takes back what an import brought in. */
    public void takeOut(Actor actor, BudgetLineId id) {
        var line = queries.line(actor.scope(FundRight.WRITE), id);
        requireUnspent(line);
        if (!corrections.of(id).isEmpty()) {
            throw new Refusal("funds.laterWork", line.title());
        }
        jdbc.sql("delete from funds.line where id = :id")
                .param("id", id.value())
                .update();
    }

    /** The line of that name in a year's budget, as a ledger names it. */
    public BudgetLineId named(Actor actor, Area area, int year, String title) {
        return queries.lines(actor.scope(FundRight.WRITE), area, year).stream()
                .filter(line -> line.title().equals(title.strip()))
                .findFirst()
                .map(LineCard::id)
                .orElseThrow(() -> new Refusal(List.of(Reason.of("funds.noSuchLine", String.valueOf(year), title)
                        .at("line"))));
    }

    private void require(BudgetLineRequest request) {
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

    private LineCard drawnFrom(Actor actor, BudgetLineId id, int version) {
        var line = queries.line(actor.scope(FundRight.WRITE), id);
        Outdated.requireSame(version, line.version());
        return line;
    }

    /** With what was filled in, by its names. */
    private JdbcClient.StatementSpec words(String sql, BudgetLineId id, BudgetLineRequest request) {
        return jdbc.sql(sql).paramSource(request).param("id", id.value()).param("yuan", request.yuan());
    }

    private static void changed(JdbcClient.StatementSpec update) {
        if (update.update() == 0) {
            throw new Outdated();
        }
    }

    private void requireUnspent(LineCard line) {
        if (queries.isSpentFrom(line.id())) {
            throw new Refusal("funds.lineSpent", line.title());
        }
    }
}
