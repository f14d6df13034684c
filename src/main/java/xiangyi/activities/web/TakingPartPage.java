package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.Attended;
import xiangyi.activities.Participant;
import xiangyi.activities.SignedBy;
import xiangyi.roster.Deputy;
import xiangyi.shared.PersonId;

/**
 * The deputies in office on the day, to be ticked.
 *
 * @param lines who is to come: all of them, or the members of the group whose activity it is
 * @param guests the deputies outside the group, who may have come as well
 * @param others those whom the roster does not know
 * @param corrects whether something stands there already
 */
public record TakingPartPage(
        ActivityCard activity,
        List<Line> lines,
        List<Line> guests,
        List<Participant> others,
        boolean corrects,
        boolean isAhead) {

    /**
     * One deputy.
     *
     * @param how how it is known, where something stands
     */
    public record Line(
            PersonId person,
            String name,
            @Nullable String where,
            @Nullable Attended attended,
            @Nullable Boolean coming,
            @Nullable SignedBy how) {}

    /**
     * @param members the people of the group, or null where it is not the activity of one
     * @param rest what is proposed for those who are to come and of whom nothing is known yet
     */
    static TakingPartPage of(
            ActivityCard activity,
            List<Deputy> deputies,
            @Nullable Set<PersonId> members,
            List<Participant> standing,
            @Nullable Attended rest,
            LocalDate today) {
        Map<PersonId, Participant> known = standing.stream()
                .filter(one -> one.person() != null)
                .collect(Collectors.toMap(one -> Objects.requireNonNull(one.person()), Function.identity()));
        var inOffice = deputies.stream().map(Deputy::person).collect(Collectors.toSet());
        var lines = deputies.stream()
                .filter(deputy -> members == null || members.contains(deputy.person()))
                .map(deputy -> line(deputy, known.get(deputy.person()), rest));
        var guests = deputies.stream()
                .filter(deputy -> members != null && !members.contains(deputy.person()))
                .map(deputy -> line(deputy, known.get(deputy.person()), null));
        var left = standing.stream()
                .filter(one -> one.person() != null && !inOffice.contains(one.person()))
                .map(one -> new Line(
                        Objects.requireNonNull(one.person()),
                        one.name(),
                        null,
                        one.attended(),
                        one.coming(),
                        one.how()));
        return new TakingPartPage(
                activity,
                Stream.concat(lines, left).toList(),
                guests.toList(),
                standing.stream().filter(one -> one.person() == null).toList(),
                activity.marked() > 0,
                activity.startsOn().isAfter(today));
    }

    private static Line line(Deputy deputy, @Nullable Participant old, @Nullable Attended rest) {
        var attended = old == null ? null : old.attended();
        return new Line(
                deputy.person(),
                deputy.name(),
                deputy.village() == null ? deputy.constituency() : deputy.village(),
                attended == null ? rest : attended,
                old == null ? null : old.coming(),
                old == null ? null : old.how());
    }
}
