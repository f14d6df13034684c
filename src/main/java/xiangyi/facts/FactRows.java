package xiangyi.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import xiangyi.shared.Area;

/** Rows of one reading: what they have in common (area, kind, unit, path) is held once. */
final class FactRows implements RowMapper<Fact> {

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Area> areas = new HashMap<>();

    @Override
    public Fact mapRow(ResultSet row, int number) throws SQLException {
        return new Fact(
                row.getObject("id", UUID.class),
                areas.computeIfAbsent(row.getString("area"), Area::new),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                once(row.getString("kind")),
                once(row.getString("path")),
                row.getString("title"),
                onceIfAny(row.getString("unit")),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                new ToldText(row.getBytes("told")));
    }

    private String once(String word) {
        return words.computeIfAbsent(word, same -> same);
    }

    private @Nullable String onceIfAny(@Nullable String word) {
        return word == null ? null : once(word);
    }
}
