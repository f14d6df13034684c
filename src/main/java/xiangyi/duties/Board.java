package xiangyi.duties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Place;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;

/** Townships against duties: one statement for what happened, one for their own numbers, and one for the names. */
@Component
public class Board {

    private final List<Obligation> duties;
    private final Books books;
    private final AreaQueries areas;

    Board(List<Obligation> duties, Books books, AreaQueries areas) {
        this.duties = duties.stream()
                .sorted(Comparator.comparing(Duty::subject)
                        .thenComparing(duty -> duty.id().text()))
                .toList();
        this.books = books;
        this.areas = areas;
    }

    public record Line(Place place, List<Standing> standings) {

        public boolean isMissing() {
            return count(Standing.Status.MISSED) > 0;
        }

        public boolean isSoon(LocalDate today) {
            return standings.stream().anyMatch(standing -> standing.isSoon(today));
        }

        public long count(Standing.Status status) {
            return standings.stream()
                    .filter(standing -> standing.status() == status)
                    .count();
        }

        /** Which duty will be missed first, or -1. */
        public int next(LocalDate today) {
            return IntStream.range(0, standings.size())
                    .filter(i -> standings.get(i).isSoon(today))
                    .boxed()
                    .min(Comparator.comparing(
                            i -> Objects.requireNonNull(standings.get(i).on())))
                    .orElse(-1);
        }

        /** The duties in the order of their standing, the worst first. */
        public List<Integer> worstFirst() {
            return IntStream.range(0, standings.size())
                    .boxed()
                    .sorted(Comparator.comparing(i -> standings.get(i).status()))
                    .toList();
        }
    }

    public List<Duty> duties() {
        return List.copyOf(duties);
    }

    /** How one township stands in each duty. */
    public Map<Duty, Standing> of(Area area, Period period, LocalDate on) {
        var found = books.judge(duties, area, period, on);
        var standings = new LinkedHashMap<Duty, Standing>();
        duties.forEach(duty -> standings.put(duty, found.of(duty, area)));
        return standings;
    }

    /** The townships of the scope that lie within a place. */
    public List<Line> lines(Scope scope, Area within, Period period, LocalDate on) {
        if (!scope.area().covers(within)) {
            return List.of();
        }
        var found = books.judge(duties, within, period, on);
        return areas.townships(scope).stream()
                .filter(place -> within.covers(place.area()))
                .map(place -> new Line(
                        place,
                        duties.stream()
                                .map(duty -> found.of(duty, place.area()))
                                .toList()))
                .toList();
    }
}
