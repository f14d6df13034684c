package xiangyi.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiangyi.areas.History;
import xiangyi.areas.Setting;
import xiangyi.areas.Settings;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;

/** Planned activities on their day, and what came back, which the deputies who took part are to be told (DEPT-07). */
@Component
public class ActivityDues implements DueItems {

    /** Within which the deputies are told, counted from the hand-over of their findings. */
    public static final Setting TO_TELL = new Setting("activities.to-tell", "3M", "《代表法》第三十一条；各地实施办法多为三个月");

    private final ActivityQueries queries;
    private final Settings settings;
    private final Workdays workdays;

    ActivityDues(ActivityQueries queries, Settings settings, Workdays workdays) {
        this.queries = queries;
        this.settings = settings;
        this.workdays = workdays;
    }

    @Override
    public List<DueItem> due(Actor actor, LocalDate from, LocalDate until) {
        if (!actor.may(ActivityRight.READ)) {
            return List.of();
        }
        var scope = actor.scope(ActivityRight.READ);
        var toTell = settings.history(TO_TELL, scope.area());
        var planned = queries.planned(scope, until).stream().map(card -> planned(actor, card));
        var untold = actor.may(ActivityRight.WRITE)
                ? queries.untold(scope).stream().map(card -> untold(card, toTell))
                : Stream.<DueItem>empty();
        return Stream.concat(planned, untold)
                .filter(item -> !item.on().isAfter(until))
                .toList();
    }

    private static DueItem planned(Actor actor, ActivityCard card) {
        var item = DueItem.of(card.endsOn(), card.area(), "activities.due.hold", card.title(), card.path())
                .said(Reason.of("activities.due.planned", card.when().words()));
        return actor.may(ActivityRight.WRITE) ? item.act("activities.due.record", card.path() + "/change") : item;
    }

    private DueItem untold(ActivityCard card, History toTell) {
        var from = Objects.requireNonNull(card.handedOverOn());
        var local = toTell.value(card.area(), from);
        var due = workdays.due(from, TimeLimit.of(local.value()));
        return DueItem.of(due.on(), card.area(), "activities.due.tell", card.title(), card.path())
                .counted(due, "activities.due.handedOver", local.source())
                .act("activities.tell", card.path() + "/told");
    }
}
