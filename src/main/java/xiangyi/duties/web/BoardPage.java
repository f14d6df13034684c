package xiangyi.duties.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.duties.Board.Line;
import xiangyi.duties.Duty;
import xiangyi.duties.Standing;
import xiangyi.duties.Standing.Status;
import xiangyi.duties.Subject;
import xiangyi.shared.Text;

/**
 * Townships in three groups: what is missed, what will be missed unless arranged, and all else by their codes.
 *
 * @param subject whose duties are the columns; without one the subjects are
 */
public record BoardPage(
        List<Duty> duties,
        List<Line> lines,
        LocalDate today,
        int year,
        @Nullable Subject subject) {

    /** The duties about one subject, by their place among all. */
    public List<Integer> about(Subject one) {
        return IntStream.range(0, duties.size())
                .filter(i -> duties.get(i).subject() == one)
                .boxed()
                .toList();
    }

    /** The worst of a township's standings about a subject, which speaks for it. */
    public Standing worst(Line line, Subject one) {
        return about(one).stream()
                .map(i -> line.standings().get(i))
                .min(Comparator.comparing(Standing::status))
                .orElse(Standing.NOT_RECORDED);
    }

    public long count(Line line, Subject one, Status status) {
        return about(one).stream()
                .filter(i -> line.standings().get(i).status() == status)
                .count();
    }

    public long count(Subject one, Status status) {
        return lines.stream().mapToLong(line -> count(line, one, status)).sum();
    }

    public String yearText() {
        return String.valueOf(year);
    }

    public record Group(String key, List<Line> lines) {}

    public List<Group> groups() {
        var missing = lines.stream().filter(Line::isMissing).toList();
        var soon = lines.stream()
                .filter(line -> !line.isMissing() && line.isSoon(today))
                .sorted(Comparator.comparing(this::nextOn))
                .toList();
        var rest = lines.stream()
                .filter(line -> !line.isMissing() && !line.isSoon(today))
                .toList();
        return List.of(
                        new Group("duties.group.missed", missing),
                        new Group("duties.group.soon", soon),
                        new Group("duties.group.rest", rest))
                .stream()
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    public long count(Status status) {
        return lines.stream().mapToLong(line -> line.count(status)).sum();
    }

    public long count(int duty, Status status) {
        return lines.stream()
                .filter(line -> line.standings().get(duty).status() == status)
                .count();
    }

    public long soon() {
        return lines.stream()
                .flatMap(line -> line.standings().stream())
                .filter(standing -> standing.isSoon(today))
                .count();
    }

    public String look(Standing standing) {
        return look(standing, today);
    }

    public String word(Standing standing) {
        return word(standing, today);
    }

    static String look(Standing standing, LocalDate today) {
        return standing.isSoon(today) ? "soon" : standing.status().look();
    }

    static String word(Standing standing, LocalDate today) {
        return standing.isSoon(today) ? Text.text("duties.soon") : Text.text(standing.status());
    }

    /** 11月26日, with its year where that is another. */
    public String day(LocalDate day) {
        return day.getYear() == today.getYear() ? Dates.monthDay(day) : Dates.full(day);
    }

    private LocalDate nextOn(Line line) {
        var on = line.standings().get(line.next(today)).on();
        return on == null ? LocalDate.MAX : on;
    }
}
