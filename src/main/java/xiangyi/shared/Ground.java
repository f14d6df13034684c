package xiangyi.shared;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Stands.On;

/** Whether anything in the house still stands on something that somebody wants to take away: all rooms are asked. */
@Component
public class Ground {

    private final JdbcClient jdbc;
    private final List<On> all;

    Ground(JdbcClient jdbc, List<Stands> rooms) {
        this.jdbc = jdbc;
        this.all = rooms.stream().flatMap(room -> room.on().stream()).toList();
    }

    public boolean carries(Identifier thing) {
        return all.stream().anyMatch(on -> on.key() == thing.getClass() && count(on.rows(), thing.value()) > 0);
    }

    /** Anything of the place, or of any place in it. */
    public boolean carries(Area area) {
        return all.stream().anyMatch(on -> on.key() == Area.class && count(on.rows(), area.andBelow()) > 0);
    }

    /** How much of what stands there is not finished yet. */
    public int open(Identifier thing) {
        return all.stream()
                .filter(on -> on.key() == thing.getClass() && on.open() != null)
                .mapToInt(on -> count(on.rows() + " and " + on.open(), thing.value()))
                .sum();
    }

    /** Refuses in the words of the rooms that something of theirs stands there. */
    public void requireFree(Identifier thing) {
        var problems = new ArrayList<Reason>();
        for (var on : all) {
            var found = on.key() == thing.getClass() && on.sentence() != null ? count(on.rows(), thing.value()) : 0;
            if (found > 0) {
                problems.add(Reason.of(on.sentence(), found));
            }
        }
        Refusal.ifAny(problems);
    }

    private int count(String rows, Object key) {
        return jdbc.sql("select count(*) from " + rows)
                .param("key", key)
                .query(Integer.class)
                .single();
    }
}
