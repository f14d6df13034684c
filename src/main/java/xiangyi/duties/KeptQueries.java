package xiangyi.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What townships have said of their registers. */
@Component
public class KeptQueries {

    private final Seen seen;

    KeptQueries(Seen seen) {
        this.seen = seen;
    }

    /**
     * One register of one township.
     *
     * @param since since when it is kept here, or null
     * @param nothing the last days of the quarters that were reported as empty
     */
    public record Kept(Area area, String register, @Nullable LocalDate since, List<LocalDate> nothing) {}

    private record Said(
            Area area,
            String register,
            @Nullable LocalDate since,
            @Nullable LocalDate nothing) {}

    public List<Kept> all(Scope scope) {
        var kept = new LinkedHashMap<String, Kept>();
        seen.sql(scope, """
                        select area, register, kept_since as since, null::date as nothing
                          from duties.register
                         where {seen}
                        union all
                        select area, register, null, quarter_end
                          from duties.nothing
                         where {seen}
                         order by area, register, since, nothing
                        """).query(Said.class).list().forEach(said -> {
            var one = kept.computeIfAbsent(
                    said.area().code() + said.register(),
                    key -> new Kept(said.area(), said.register(), said.since(), new ArrayList<>()));
            if (said.nothing() != null) {
                one.nothing().add(said.nothing());
            }
        });
        return List.copyOf(kept.values());
    }
}
