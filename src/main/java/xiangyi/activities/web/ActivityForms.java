package xiangyi.activities.web;

import static xiangyi.shared.Text.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityRequest;
import xiangyi.areas.Place;
import xiangyi.roster.GroupQueries.GroupRow;
import xiangyi.web.Choices;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;

/** What several forms of an activity have in common. */
final class ActivityForms {

    private ActivityForms() {}

    /** From the list to the activity, where there is one yet. */
    static List<Crumb> trail(@Nullable ActivityCard card) {
        return Stream.concat(
                        Stream.of(new Crumb("/activities", text("activities.list"))),
                        Stream.ofNullable(card).map(one -> new Crumb(one.path(), one.title())))
                .toList();
    }

    /**
     * The long form of an activity that is planned.
     *
     * @param others that a look-back may look back at
     */
    static Fields<ActivityRequest> planned(List<GroupRow> groups, List<ActivityCard> others) {
        return fitting(
                all(groups, others).without("deputies", "findings", "times", "notifiedOn", "materialsOn", "summary"),
                groups,
                others);
    }

    /** The same with what stands, and what is recorded of one that was held. */
    static Fields<ActivityRequest> known(ActivityCard card, List<GroupRow> groups, List<ActivityCard> others) {
        return fitting(
                all(groups, others)
                        .showing(card)
                        .carrying("area", card.area().code())
                        .carrying("held", card.held())
                        .proposing("endsOn", card.endsOn().equals(card.startsOn()) ? null : card.endsOn())
                        .proposing("group", card.groupId())
                        .proposing("deputies", card.typedDeputies())
                        .proposing("findings", card.typedFindings()),
                groups,
                others);
    }

    static Map<String, String> lookedBackAt(List<ActivityCard> others) {
        return Choices.of(others, ActivityCard::id, other -> other.when().words() + " " + other.title());
    }

    static Map<String, String> places(List<Place> places) {
        return Choices.of(places, place -> place.area().code(), Place::name);
    }

    /** What is proposed for one that looks back at another. */
    static @Nullable String title(@Nullable ActivityCard rechecked) {
        return rechecked == null ? null : text("activities.lookBack.titled", rechecked.title());
    }

    private static Fields<ActivityRequest> all(List<GroupRow> groups, List<ActivityCard> others) {
        return Fields.of(ActivityRequest.class)
                .choosing("group", Choices.of(groups, GroupRow::id, GroupRow::name))
                .choosing("rechecks", lookedBackAt(others));
    }

    /** Nobody is asked to choose from nothing. */
    private static Fields<ActivityRequest> fitting(
            Fields<ActivityRequest> form, List<GroupRow> groups, List<ActivityCard> others) {
        var asked = groups.isEmpty() ? form.without("group") : form;
        return others.isEmpty() ? asked.without("rechecks") : asked;
    }
}
