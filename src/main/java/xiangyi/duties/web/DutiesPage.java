package xiangyi.duties.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.duties.Board;
import xiangyi.duties.Duty;
import xiangyi.duties.Standing;
import xiangyi.duties.Standing.Status;
import xiangyi.duties.Subject;

/** One township's duties under their headings, the worst first; all of them, or those that stand in one way. */
public record DutiesPage(
        List<Duty> duties,
        Board.Line line,
        LocalDate today,
        int year,
        @Nullable Show show,
        boolean isOfCounty,
        boolean mayKeep) {

    /** What a person asks for. */
    public enum Show {
        MISSED(EnumSet.of(Status.MISSED)),
        OPEN(EnumSet.of(Status.DUE, Status.ARRANGED)),
        NOT_RECORDED(EnumSet.of(Status.NOT_RECORDED)),
        MET(EnumSet.of(Status.MET, Status.MET_LATE));

        private final Set<Status> statuses;

        Show(Set<Status> statuses) {
            this.statuses = statuses;
        }
    }

    public record Item(Duty duty, Standing standing) {}

    public List<Item> items(Subject subject) {
        return all().filter(item -> item.duty().subject() == subject)
                .filter(item ->
                        show == null || show.statuses.contains(item.standing().status()))
                .sorted(Comparator.comparing(item -> item.standing().status()))
                .toList();
    }

    /** All that are asked for, subject by subject. */
    public List<Item> items() {
        return Stream.of(Subject.values())
                .flatMap(subject -> items(subject).stream())
                .toList();
    }

    public long count(Show one) {
        return all().filter(item -> one.statuses.contains(item.standing().status()))
                .count();
    }

    public long soon() {
        return all().filter(item -> item.standing().isSoon(today)).count();
    }

    public String look(Standing standing) {
        return BoardPage.look(standing, today);
    }

    public String word(Standing standing) {
        return BoardPage.word(standing, today);
    }

    /** 11月26日, with its year where that is another. */
    public String day(LocalDate day) {
        return day.getYear() == today.getYear() ? Dates.monthDay(day) : Dates.full(day);
    }

    /** Where it is written, by the law of the year. */
    public String law(Item item) {
        var last = LocalDate.of(year, 12, 31);
        return item.duty().cited(last.isAfter(today) ? today : last);
    }

    private Stream<Item> all() {
        return IntStream.range(0, duties.size())
                .mapToObj(i -> new Item(duties.get(i), line.standings().get(i)));
    }
}
