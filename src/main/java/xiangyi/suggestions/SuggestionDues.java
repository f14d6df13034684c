package xiangyi.suggestions;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.areas.History;
import xiangyi.areas.Setting;
import xiangyi.areas.Settings;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Role;

/** To be reviewed, and to be handed over. */
@Component
public class SuggestionDues implements DueItems {

    /** Within which a suggestion that came in is registered or returned. */
    public static final Setting TO_REVIEW = new Setting("suggestions.to-review", "5W", "国内通行做法，可由本地设定");

    /** Within which a registered suggestion is handed over. */
    public static final Setting TO_HAND_OVER = new Setting("suggestions.to-hand-over", "5W", "国内通行做法，可由本地设定");

    private final SuggestionQueries queries;
    private final Settings settings;
    private final Workdays workdays;

    SuggestionDues(SuggestionQueries queries, Settings settings, Workdays workdays) {
        this.queries = queries;
        this.settings = settings;
        this.workdays = workdays;
    }

    @Override
    public List<DueItem> due(Actor actor, LocalDate from, LocalDate until) {
        if (!actor.may(SuggestionRight.READ)) {
            return List.of();
        }
        var scope = actor.scope(SuggestionRight.READ);
        var toReview = settings.history(TO_REVIEW, scope.area());
        var toHandOver = settings.history(TO_HAND_OVER, scope.area());
        return queries.beforeHandOver(scope, actor.role() == Role.DEPUTY).stream()
                .map(card ->
                        card.registeredOn() == null ? review(actor, card, toReview) : handOver(actor, card, toHandOver))
                .filter(item -> !item.on().isAfter(until))
                .toList();
    }

    private DueItem review(Actor actor, SuggestionCard card, History history) {
        var local = history.value(card.area(), card.receivedOn());
        var due = workdays.due(card.receivedOn(), TimeLimit.of(local.value()));
        return act(
                actor,
                item(card, due.on(), "suggestions.due.review").counted(due, "suggestions.due.received", local.source()),
                "registration",
                "suggestions.register");
    }

    private DueItem handOver(Actor actor, SuggestionCard card, History history) {
        var from = card.registeredOn() == null ? card.receivedOn() : card.registeredOn();
        var local = history.value(card.area(), from);
        var due = workdays.due(from, TimeLimit.of(local.value()));
        return act(
                actor,
                item(card, due.on(), "referrals.handOver").counted(due, "suggestions.due.registered", local.source()),
                "hand-over",
                "referrals.handOver");
    }

    private static DueItem item(SuggestionCard card, LocalDate on, String verb) {
        return DueItem.of(on, card.area(), verb, card.title(), card.path()).by(card.raisedBy());
    }

    private static DueItem act(Actor actor, DueItem item, String path, String key) {
        return actor.may(SuggestionRight.REGISTER) ? item.act(key, item.path() + "/" + path) : item;
    }
}
