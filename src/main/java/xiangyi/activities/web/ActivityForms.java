package xiangyi.activities.web;

import static xiangyi.shared.Text.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityRequest;
import xiangyi.areas.Place;
import xiangyi.roster.GroupId;
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
     * The long form of an activity.
     *
     * @param rechecks which of the others it looks back at
     */
    static Fields<ActivityRequest> form(
            @Nullable GroupId group, List<GroupRow> groups, @Nullable ActivityId rechecks, List<ActivityCard> others) {
        return Fields.of(ActivityRequest.class)
                .proposing("group", group)
                .choosingIfAny("group", Choices.of(groups, GroupRow::id, GroupRow::name))
                .proposing("rechecks", rechecks)
                .choosingIfAny("rechecks", lookedBackAt(others));
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
}
