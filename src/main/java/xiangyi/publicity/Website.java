package xiangyi.publicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.Changes;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Identifier;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Recorded;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people do with the website of the congress: renew it, and say who keeps it. */
@UseCases
public class Website {

    private final RenewalRepository renewals;
    private final OperatorRepository operators;
    private final Corrections corrections;
    private final Workdays workdays;

    Website(RenewalRepository renewals, OperatorRepository operators, Corrections corrections, Workdays workdays) {
        this.renewals = renewals;
        this.operators = operators;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Something new is on the website. The same form sent twice finds it done. */
    public RenewalId renew(Actor actor, RenewalRequest request) {
        actor.require(PublicityRight.WRITE, request.area());
        if (renewals.existsById(request.id())) {
            return request.id();
        }
        Refusal.ifAny(days(request.on(), "on", null));
        return renewals.save(new Renewal(
                        request.id(),
                        Recorded.of(request.area(), actor, workdays.now()),
                        request.on(),
                        request.what().strip(),
                        request.operator()))
                .id();
    }

    public void correct(Actor actor, RenewalId id, RenewalRequest request) {
        var renewal = renewals.get(actor.scope(PublicityRight.WRITE), id).drawnFrom(request.version());
        var problems = days(request.on(), "on", null);
        reasonNeeded(request.reason(), problems);
        Refusal.ifAny(problems);
        renewal.reads(request, changes(actor, renewal.area(), id, request.reason()));
        renewals.save(renewal);
    }

    public void voidIt(Actor actor, RenewalId id, ReasonRequest request) {
        var renewal = renewals.get(actor.scope(PublicityRight.WRITE), id).drawnFrom(request.version());
        renewal.voidIt();
        renewals.save(renewal);
        changes(actor, renewal.area(), id, request.reason()).voided();
    }

    /** Somebody keeps the website from a day on. The same form sent twice finds it done. */
    public OperatorId keep(Actor actor, OperatorRequest request) {
        actor.require(PublicityRight.WRITE, request.area());
        if (operators.existsById(request.id())) {
            return request.id();
        }
        Refusal.ifAny(days(request.since(), "since", request.until()));
        return operators
                .save(new Operator(
                        request.id(),
                        Recorded.of(request.area(), actor, workdays.now()),
                        request.name().strip(),
                        request.since(),
                        request.until()))
                .id();
    }

    /** Puts a last day, or puts right what was typed wrong. */
    public void change(Actor actor, OperatorId id, OperatorRequest request) {
        var operator = operators.get(actor.scope(PublicityRight.WRITE), id).drawnFrom(request.version());
        var problems = days(request.since(), "since", request.until());
        if (operator.isCorrectedBy(request)) {
            reasonNeeded(request.reason(), problems);
        }
        Refusal.ifAny(problems);
        operator.reads(request, changes(actor, operator.area(), id, request.reason()));
        operators.save(operator);
    }

    public void voidIt(Actor actor, OperatorId id, ReasonRequest request) {
        var operator = operators.get(actor.scope(PublicityRight.WRITE), id).drawnFrom(request.version());
        operator.voidIt();
        operators.save(operator);
        changes(actor, operator.area(), id, request.reason()).voided();
    }

    /** Takes an imported renewal back, unless it was changed since. */
    public void takeOut(Actor actor, RenewalId id) {
        var renewal = renewals.get(actor.scope(PublicityRight.WRITE), id);
        unchanged(renewal.version(), renewal.what());
        renewals.delete(renewal);
    }

    /** The same of an operator. */
    public void takeOut(Actor actor, OperatorId id) {
        var operator = operators.get(actor.scope(PublicityRight.WRITE), id);
        unchanged(operator.version(), operator.name());
        operators.delete(operator);
    }

    private Changes changes(Actor actor, Area area, Identifier id, @Nullable String reason) {
        return corrections.changes(actor, area, id, String.valueOf(reason));
    }

    private List<Reason> days(LocalDate on, String field, @Nullable LocalDate until) {
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(on, field, problems);
        if (until != null && until.isBefore(on)) {
            problems.add(Reason.of("publicity.endsBeforeItBegan").at("until"));
        }
        return problems;
    }

    private static void reasonNeeded(@Nullable String reason, List<Reason> problems) {
        if (reason == null) {
            problems.add(Reason.of("publicity.reasonNeeded").at("reason"));
        }
    }

    private static void unchanged(int version, String what) {
        if (version > 1) {
            throw new Refusal("publicity.laterWork", what);
        }
    }
}
