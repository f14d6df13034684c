package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.Attended;
import xiangyi.activities.Participant;
import xiangyi.roster.Deputy;
import xiangyi.shared.PersonId;

/**
 * The deputies in office on the day, to be ticked.
 *
 * @param others those whom the roster does not know
 * @param corrects whether something stands there already
 */
public record TakingPartPage(
        ActivityCard activity, List<Line> lines, List<Participant> others, boolean corrects, boolean isAhead) {

    /** One deputy. */
    public record Line(
            PersonId person,
            String name,
            @Nullable String where,
            @Nullable Attended attended,
            @Nullable Boolean coming) {}

    static TakingPartPage of(
            ActivityCard activity,
            List<Deputy> deputies,
            List<Participant> standing,
            @Nullable Attended others,
            LocalDate today) {
        Map<PersonId, Participant> known = standing.stream()
                .filter(one -> one.person() != null)
                .collect(Collectors.toMap(one -> Objects.requireNonNull(one.person()), Function.identity()));
        var lines = new ArrayList<Line>();
        for (var deputy : deputies) {
            var old = known.remove(deputy.person());
            var where = deputy.village() == null ? deputy.constituency() : deputy.village();
            var attended = old == null ? null : old.attended();
            lines.add(new Line(
                    deputy.person(),
                    deputy.name(),
                    where,
                    attended == null ? others : attended,
                    old == null ? null : old.coming()));
        }
        known.values()
                .forEach(one -> lines.add(new Line(
                        Objects.requireNonNull(one.person()), one.name(), null, one.attended(), one.coming())));
        return new TakingPartPage(
                activity,
                lines,
                standing.stream().filter(one -> one.person() == null).toList(),
                activity.marked() > 0,
                activity.startsOn().isAfter(today));
    }
}
