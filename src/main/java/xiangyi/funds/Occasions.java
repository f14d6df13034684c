package xiangyi.funds;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;

/** What took place in a township, whichever room keeps it. */
@Component
public class Occasions {

    private final List<DeputyWork> works;

    Occasions(List<DeputyWork> works) {
        this.works = works;
    }

    /** All of a year, the latest first. */
    public List<Occasion> of(Scope scope, Area area, int year) {
        return works.stream()
                .flatMap(work -> work.occasions(scope, area, Days.year(year)).stream())
                .sorted(Comparator.comparing(Occasion::on).reversed())
                .toList();
    }

    List<Presence> presences(Scope scope, Area area, Days span) {
        return works.stream()
                .flatMap(work -> work.presences(scope, area, span).stream())
                .toList();
    }
}
