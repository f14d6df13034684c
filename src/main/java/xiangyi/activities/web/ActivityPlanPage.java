package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.ActivityStatus;
import xiangyi.activities.Proposals;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Span;
import xiangyi.calendar.Workdays;
import xiangyi.roster.GroupId;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;

/**
 * A year by months.
 *
 * @param rows what was planned for the year, and what was held in it besides
 * @param proposed what was done last year and has no counterpart
 */
public record ActivityPlanPage(
        Actor actor,
        int year,
        @Nullable GroupId group,
        @Nullable Show show,
        List<ActivityCard> rows,
        List<Proposed> proposed,
        List<GroupQueries.GroupRow> groups,
        LocalDate today) {

    /** What became of the plan. What was moved may be held, cancelled or still to come as well. */
    public enum Show {
        PLANNED,
        HELD,
        MOVED,
        CANCELLED,
        UNRECORDED,
        AHEAD,
        UNPLANNED
    }

    /** What is proposed, and for when. */
    public record Proposed(ActivityCard activity, Span next) {}

    static ActivityPlanPage of(
            Actor actor,
            int year,
            @Nullable GroupId group,
            @Nullable Show show,
            List<ActivityCard> thisYear,
            List<ActivityCard> lastYear,
            List<GroupQueries.GroupRow> groups,
            Workdays workdays) {
        var rows = thisYear.stream().filter(card -> isOf(group, card)).toList();
        var heldLastYear = lastYear.stream()
                .filter(card -> card.startsOn().getYear() == year - 1)
                .toList();
        var proposed = Proposals.of(heldLastYear, thisYear).stream()
                .filter(card -> isOf(group, card))
                .map(card -> new Proposed(card, Proposals.next(card, workdays)))
                .toList();
        return new ActivityPlanPage(actor, year, group, show, rows, proposed, groups, workdays.today());
    }

    public boolean mayWrite() {
        return actor.may(ActivityRight.WRITE);
    }

    public long on(ActivityStatus status) {
        return rows.stream()
                .filter(card -> card.status() == status && card.startsOn().getYear() == year)
                .count();
    }

    public long count(Show one) {
        return rows.stream().filter(card -> isShown(card, one)).count();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<ActivityCard> shown() {
        return show == null
                ? rows
                : rows.stream().filter(card -> isShown(card, show)).toList();
    }

    /** Those of a month; what was moved to another year stands where it was planned. */
    public List<ActivityCard> month(int month) {
        return shown().stream()
                .filter(card -> inYear(card).getMonthValue() == month)
                .toList();
    }

    /** 原定11月24日, with its year where that is another; null where nothing was moved. */
    public @Nullable String moved(ActivityCard card) {
        var planned = card.planned();
        if (planned == null || !card.isMoved()) {
            return null;
        }
        var said = planned.saidAs();
        return planned.from().getYear() != year
                ? planned.words()
                : said == null ? Dates.monthDay(planned.from()) : said;
    }

    public String word(ActivityCard card) {
        return isLate(card) ? Text.text("activities.unrecordedHeld") : Text.text(card.status());
    }

    private boolean isShown(ActivityCard card, Show one) {
        return switch (one) {
            case PLANNED -> isPlanned(card);
            case HELD -> isPlanned(card) && card.held();
            case MOVED -> isPlanned(card) && card.isMoved();
            case CANCELLED -> isPlanned(card) && card.status() == ActivityStatus.CANCELLED;
            case UNRECORDED -> isPlanned(card) && isLate(card);
            case AHEAD -> isPlanned(card) && card.status() == ActivityStatus.PLANNED && !isLate(card);
            case UNPLANNED -> !isPlanned(card);
        };
    }

    private boolean isPlanned(ActivityCard card) {
        var planned = card.planned();
        return planned != null && planned.from().getYear() == year;
    }

    private boolean isLate(ActivityCard card) {
        return card.status() == ActivityStatus.PLANNED && card.endsOn().isBefore(today);
    }

    private LocalDate inYear(ActivityCard card) {
        var planned = card.planned();
        return planned == null || card.startsOn().getYear() == year ? card.startsOn() : planned.from();
    }

    private static boolean isOf(@Nullable GroupId group, ActivityCard card) {
        return group == null || group.equals(card.groupId());
    }
}
