package xiangyi.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How people look things up: a statement says <code>{seen}</code>, or <code>{seen article}</code> where the table has a name in it,
 * and that becomes the stretch of the index that its reader may see: one place where the scope is a township, so that the index
 * also gives the order, else a range. Where rows belong to villages too it says <code>{within}</code>, always a range. A statement
 * that says neither does not run.
 */
@Component
public class Seen {

    private static final Pattern MARK = Pattern.compile("\\{(seen|within)(?: (\\w+))?}");

    private final JdbcClient jdbc;

    Seen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public JdbcClient.StatementSpec sql(Scope scope, String sql) {
        var marked = MARK.matcher(sql);
        if (!marked.find()) {
            throw new IllegalArgumentException("Does not say what may be seen of it: " + sql);
        }
        var said = marked.replaceAll(mark -> stretch(scope, mark.group(1).equals("within"), mark.group(2)));
        return jdbc.sql(said).param("seenFrom", scope.from()).param("seenBelow", scope.below());
    }

    /** What a use case asks about a record that it has already found within its scope; never shown to anybody. */
    public JdbcClient.StatementSpec books(String sql) {
        return jdbc.sql(sql);
    }

    private static String stretch(Scope scope, boolean withVillages, @Nullable String table) {
        var area = table == null ? "area" : table + ".area";
        return scope.area().isTownship() && !withVillages
                ? area + " = :seenFrom"
                : "(" + area + " >= :seenFrom and " + area + " < :seenBelow)";
    }
}
