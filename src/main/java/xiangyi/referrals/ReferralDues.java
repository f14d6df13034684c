package xiangyi.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xiangyi.areas.History;
import xiangyi.areas.Settings;
import xiangyi.calendar.Dates;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Role;

/** To be signed for, to be answered, to be kept as promised. */
@Component
class ReferralDues implements DueItems {

    private final ReferralQueries queries;
    private final Settings settings;
    private final Workdays workdays;

    ReferralDues(ReferralQueries queries, Settings settings, Workdays workdays) {
        this.queries = queries;
        this.settings = settings;
        this.workdays = workdays;
    }

    @Override
    public List<DueItem> due(Actor actor, LocalDate from, LocalDate until) {
        if (!actor.may(ReferralRight.READ)) {
            return List.of();
        }
        var scope = actor.scope(ReferralRight.READ);
        var own = actor.role() == Role.DEPUTY;
        var daysToReturn = settings.history(ReferralKind.DAYS_TO_RETURN, scope.area());
        var redo = settings.history(ReferralKind.REDO, scope.area());
        var toRate = settings.history(ReferralKind.TO_RATE, scope.area());
        var items = new ArrayList<DueItem>();
        for (var card : queries.due(scope, until, own)) {
            if (card.status() == ReferralStatus.HANDED_OVER && card.dueOn().isAfter(from)) {
                var receipt = receipt(actor, card, daysToReturn);
                if (!receipt.on().isAfter(until)) {
                    items.add(receipt);
                }
            }
            if (own && card.toRate() > 0) {
                items.add(rating(actor, card, toRate));
            }
            var next = card.nextOn();
            if (next != null && !next.isAfter(until)) {
                items.add(card.isPromised() ? promise(actor, card, next) : answer(actor, card, redo));
            }
        }
        return items;
    }

    /** Signed for, or returned to whom it belongs: within the local term after the hand-over. */
    private DueItem receipt(Actor actor, ReferralCard card, History daysToReturn) {
        var local = daysToReturn.value(card.area(), card.handedOverOn());
        var due = workdays.due(card.handedOverOn(), TimeLimit.of(local.value()));
        var item =
                item(card, due.on(), "referrals.due.receipt").counted(due, "referrals.due.handedOver", local.source());
        return acted(actor, card, item, ReferralAct.SIGN_FOR);
    }

    private DueItem answer(Actor actor, ReferralCard card, History redo) {
        var due = workdays.due(card.dueFrom(), card.term());
        var again = card.round() > 1;
        var source = again ? redo.value(card.area(), card.dueFrom()).source() : card.source();
        var item = item(card, card.dueOn(), again ? "referrals.due.answerAgain" : "referrals.due.answer");
        var counted = due.on().equals(card.dueOn())
                ? item.counted(due, again ? "referrals.due.again" : "referrals.due.handedOver", source)
                : item.said(
                        Reason.of("referrals.due.set", Dates.full(card.dueOn())).by(card.source()));
        return acted(actor, card, counted, ReferralAct.REPLY);
    }

    /** Who raised it is asked what they think of the answer. */
    private DueItem rating(Actor actor, ReferralCard card, History toRate) {
        var replied = Objects.requireNonNull(card.repliedOn());
        var local = toRate.value(card.area(), replied);
        var due = workdays.due(replied, TimeLimit.of(local.value()));
        return item(card, due.on(), "referrals.due.rate")
                .counted(due, "referrals.due.replied", local.source())
                .act(ReferralAct.RATE.key(actor), "/referrals/" + card.id().text() + "/" + ReferralAct.RATE.path());
    }

    private DueItem promise(Actor actor, ReferralCard card, LocalDate on) {
        var item = item(card, on, "referrals.due.promise")
                .said(Reason.of(
                        "referrals.due.promised", Dates.full(on), card.promise() == null ? "" : card.promise()));
        return acted(actor, card, item, ReferralAct.PROGRESS);
    }

    private static DueItem item(ReferralCard card, LocalDate on, String verb) {
        return DueItem.of(on, card.area(), verb, card.title(), card.path()).by(card.unit());
    }

    /** The unit does the act itself; the presidium's side reminds the unit. */
    private static DueItem acted(Actor actor, ReferralCard card, DueItem item, ReferralAct own) {
        var act = actor.role() == Role.UNIT ? own : ReferralAct.URGE;
        return ReferralAct.open(card, actor).contains(act)
                ? item.act(
                        "referrals.ReferralAct." + act,
                        "/referrals/" + card.id().text() + "/" + act.path())
                : item;
    }
}
