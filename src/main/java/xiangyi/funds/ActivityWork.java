package xiangyi.funds;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.Attended;
import xiangyi.activities.Participant;
import xiangyi.shared.Area;
import xiangyi.shared.Places;
import xiangyi.shared.Scope;

/** What deputies do together between sessions, by the names that are kept of each. */
@Component
class ActivityWork implements DeputyWork {

    private final ActivityQueries activities;

    ActivityWork(ActivityQueries activities) {
        this.activities = activities;
    }

    @Override
    public List<Occasion> occasions(Scope scope, Area area, Days days) {
        return held(scope, area, days)
                .map(activity ->
                        new Occasion(Places.key("activity", activity.id()), activity.title(), activity.startsOn()))
                .sorted(Comparator.comparing(Occasion::on).reversed())
                .toList();
    }

    @Override
    public List<Presence> presences(Scope scope, Area area, Days days) {
        return held(scope, area, new Days(days.from().minusYears(1), days.until()))
                .filter(activity -> !lastDay(activity).isBefore(days.from()))
                .flatMap(activity -> presences(scope, activity, days))
                .toList();
    }

    private Stream<Presence> presences(Scope scope, ActivityCard activity, Days days) {
        var came = activities.participants(scope, activity.id()).stream()
                .filter(line -> line.attended() == Attended.PRESENT)
                .toList();
        return activity.startsOn()
                .datesUntil(lastDay(activity).plusDays(1))
                .filter(days::holds)
                .flatMap(day -> came.stream().flatMap(line -> presence(activity, line, day)));
    }

    /** Somebody who is not in the roster, such as a deputy of the county, is paid by others. */
    private static Stream<Presence> presence(ActivityCard activity, Participant line, LocalDate day) {
        var person = line.person();
        return person == null
                ? Stream.empty()
                : Stream.of(new Presence(
                        person,
                        line.name(),
                        day,
                        halves(activity),
                        Places.key("activity", activity.id()),
                        activity.title()));
    }

    /** Where a day is known only roughly (9月下旬), it was one day in that time. */
    private static LocalDate lastDay(ActivityCard activity) {
        return activity.saidAs() == null ? activity.endsOn() : activity.startsOn();
    }

    /** What began after noon and was over on the same day is half a day. */
    private static int halves(ActivityCard activity) {
        var begins = activity.beginsAt();
        return begins != null
                        && !begins.isBefore(LocalTime.NOON)
                        && lastDay(activity).equals(activity.startsOn())
                ? 1
                : 2;
    }

    private Stream<ActivityCard> held(Scope scope, Area area, Days days) {
        return activities.between(scope, area, days.from(), days.until()).stream()
                .filter(ActivityCard::held);
    }
}
