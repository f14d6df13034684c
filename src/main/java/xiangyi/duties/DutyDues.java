package xiangyi.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.duties.Standing.Status;
import xiangyi.facts.Period;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Text;

/** Meetings that a township must still hold, or has arranged. Answers are on the desk by themselves. */
@Component
class DutyDues implements DueItems {

    private final List<Obligation> meetings;
    private final Books books;

    DutyDues(List<Obligation> duties, Books books) {
        this.books = books;
        this.meetings = duties.stream()
                .filter(duty -> duty.subject() == Subject.MEETINGS)
                .toList();
    }

    /** A county has its board for this. */
    @Override
    public List<DueItem> due(Actor actor, LocalDate from, LocalDate until) {
        if (!actor.may(DutyRight.READ) || !actor.area().isTownship()) {
            return List.of();
        }
        var standings = books.judge(meetings, actor.area(), Period.year(from.getYear()), from);
        return meetings.stream()
                .flatMap(duty -> item(actor, duty, standings.of(duty, actor.area())))
                .filter(item -> !item.on().isAfter(until))
                .toList();
    }

    private static Stream<DueItem> item(Actor actor, Duty duty, Standing standing) {
        var on = standing.on();
        if (on == null || !isOpen(standing)) {
            return Stream.empty();
        }
        var arranged = standing.status() == Status.ARRANGED;
        var path = Objects.requireNonNullElse(standing.path(), "/duties");
        return Stream.of(DueItem.of(on, actor.area(), "duties.due.verb", Text.text("duties.short." + duty.id()), path)
                .said(Reason.of(
                                arranged ? "duties.due.arranged" : "duties.due.by",
                                Text.text("duties.term." + duty.id()),
                                Dates.full(on))
                        .by(duty.cited(on))));
    }

    /** A gap that a later meeting closed stays missed, but nobody can do anything about it. */
    private static boolean isOpen(Standing standing) {
        return standing.status() == Status.DUE
                || standing.status() == Status.ARRANGED
                || standing.status() == Status.MISSED && standing.path() == null;
    }
}
