package xiangyi.duties.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import xiangyi.calendar.Dates;
import xiangyi.duties.Board.Line;
import xiangyi.duties.Duty;
import xiangyi.duties.Standing;
import xiangyi.duties.Standing.Status;
import xiangyi.shared.Text;

/** Townships in three groups: what is missed, what will be missed unless arranged, and all else by their codes. */
public record BoardPage(List<Duty> duties, List<Line> lines, LocalDate today) {

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
        return standing.isSoon(today) ? "soon" : standing.status().look();
    }

    public String word(Standing standing) {
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
