package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.ActivityStatus;
import xiangyi.activities.Proposals;
import xiangyi.roster.GroupId;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Actor;

/**
 * A year by months.
 *
 * @param months what is planned, held or cancelled in each
 * @param proposed what was done last year and has no counterpart
 */
public record ActivityPlanPage(
        Actor actor,
        int year,
        @Nullable GroupId group,
        List<List<ActivityCard>> months,
        List<ActivityCard> proposed,
        List<GroupQueries.GroupRow> groups,
        LocalDate today) {

    static ActivityPlanPage of(
            Actor actor,
            int year,
            @Nullable GroupId group,
            List<ActivityCard> thisYear,
            List<ActivityCard> lastYear,
            List<GroupQueries.GroupRow> groups,
            LocalDate today) {
        var shown = thisYear.stream()
                .filter(card -> group == null || group.equals(card.groupId()))
                .toList();
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> shown.stream()
                        .filter(card -> card.startsOn().getMonthValue() == month)
                        .toList())
                .toList();
        var proposed = Proposals.of(lastYear, thisYear).stream()
                .filter(card -> group == null || group.equals(card.groupId()))
                .toList();
        return new ActivityPlanPage(actor, year, group, months, proposed, groups, today);
    }

    public boolean mayWrite() {
        return actor.may(ActivityRight.WRITE);
    }

    public long on(ActivityStatus status) {
        return months.stream()
                .flatMap(List::stream)
                .filter(card -> card.status() == status)
                .count();
    }

    public boolean isEmpty() {
        return months.stream().allMatch(List::isEmpty);
    }
}
