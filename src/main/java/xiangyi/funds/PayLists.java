package xiangyi.funds;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Outdated;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;

/** What people do with lists of lost-work pay: begin one, let it be paid, pay it. */
@UseCases
public class PayLists {

    private final PayQueries queries;
    private final PayBook book;
    private final LostWork lostWork;
    private final PaySpending spending;
    private final FundQueries funds;
    private final Corrections corrections;
    private final Workdays workdays;

    PayLists(
            PayQueries queries,
            PayBook book,
            LostWork lostWork,
            PaySpending spending,
            FundQueries funds,
            Corrections corrections,
            Workdays workdays) {
        this.queries = queries;
        this.book = book;
        this.lostWork = lostWork;
        this.spending = spending;
        this.funds = funds;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Begins a list for a period. The same form sent twice finds it done. */
    public PayListId begin(Actor actor, PayRequest request) {
        actor.require(FundRight.WRITE, request.area());
        if (queries.find(actor.scope(FundRight.WRITE), request.id()).isPresent()) {
            return request.id();
        }
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.fromOn(), "fromOn", problems);
        if (request.untilOn().isBefore(request.fromOn())) {
            problems.add(Reason.of("funds.endsBeforeStarts").at("untilOn"));
        } else if (request.fromOn().plusYears(1).isBefore(request.untilOn())) {
            problems.add(Reason.of("funds.periodTooLong").at("untilOn"));
        }
        Refusal.ifAny(problems);
        book.begin(actor, request);
        return request.id();
    }

    /** The list with who gets what: as frozen, or as it comes out today. */
    public Pay look(Actor actor, PayListId id) {
        var scope = actor.scope(FundRight.READ_PAY);
        return pay(scope, queries.card(scope, id));
    }

    /**
     * Lets it be paid, and freezes it: what attendance says from now on goes into the next list. Whoever reckoned it
     * cannot; that it was approved on paper on an earlier day is written down as it was.
     */
    public void approve(Actor actor, PayListId id, ApprovalRequest request) {
        var scope = actor.scope(FundRight.APPROVE);
        var list = drawnFrom(scope, id, request.version());
        var pay = pay(scope, list);
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.on(), "on", problems);
        if (request.on().isBefore(list.untilOn()) && workdays.today().isBefore(list.untilOn())) {
            problems.add(
                    Reason.of("funds.periodRunning", Dates.full(list.untilOn())).at("on"));
        }
        if (request.onPaper() == null && list.isReckonedBy(actor)) {
            problems.add(Reason.of("funds.ownList").at("onPaper"));
        }
        if (request.onPaper() != null && !request.on().isBefore(workdays.today())) {
            problems.add(Reason.of("funds.paperOfToday").at("on"));
        }
        if (pay.payments().isEmpty()) {
            problems.add(Reason.of("funds.nobodyToPay"));
        }
        Refusal.ifAny(problems);
        if (request.onPaper() == null) {
            book.move(
                    list,
                    PayStep.APPROVE,
                    "approved_on = ?, approved_by = ?, approved_account = ?",
                    request.on(),
                    actor.name(),
                    actor.account().value());
        } else {
            book.move(list, PayStep.APPROVE, "approved_on = ?, approved_by = ?", request.on(), request.onPaper());
        }
        book.freeze(list, pay.payments());
    }

    /** The money was handed out; it stands in the book of money spent from now on. */
    public void pay(Actor actor, PayListId id, PaymentRequest request) {
        var scope = actor.scope(FundRight.WRITE);
        var list = drawnFrom(scope, id, request.version());
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.on(), "on", problems);
        if (list.approvedOn() != null && request.on().isBefore(list.approvedOn())) {
            problems.add(Reason.of("funds.paidBeforeApproved").at("on"));
        }
        var line = request.line();
        if (line != null
                && funds.lines(scope, list.area(), request.on().getYear()).stream()
                        .noneMatch(known -> known.id().equals(line))) {
            problems.add(Reason.of("funds.lineOfOtherYear").at("line"));
        }
        Refusal.ifAny(problems);
        book.move(list, PayStep.PAY, "paid_on = ?", request.on());
        spending.write(actor, list, request.on(), line, request.handler());
    }

    /** Made by mistake; its days may go into another list, and what it paid leaves the book. */
    public void voidIt(Actor actor, PayListId id, ReasonRequest request) {
        var scope = actor.scope(FundRight.WRITE);
        var list = drawnFrom(scope, id, request.version());
        book.move(list, PayStep.VOID, "");
        spending.takeBack(id);
        corrections.changes(actor, list.area(), id, request.reason()).of("status", list.status(), PayStatus.VOID);
    }

    private Pay pay(Scope scope, PayListCard list) {
        if (list.isFrozen()) {
            return new Pay(list, queries.payments(scope, list.id()), List.of());
        }
        var result = lostWork.reckon(scope, list.area(), list.span(), list.rate());
        return new Pay(list, result.payments(), result.unclear());
    }

    private PayListCard drawnFrom(Scope scope, PayListId id, @Nullable Integer version) {
        var list = queries.card(scope, id);
        if (version != null) {
            Outdated.requireSame(version, list.version());
        }
        return list;
    }
}
