package xiangyi.facts;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.HouseTest;

/** The views of the schema facts. */
@HouseTest
class ViewsTest {

    /** Told by duties, which reckon their facts and have no view for them. */
    static final Set<String> RECKONED = Set.of("duty");

    private static final Pattern IN_SQL = Pattern.compile("told->>'(\\w+)'");
    private static final Pattern LITERAL = Pattern.compile("(?<!Text)\\.(?:text|number|amount|list)\\(\"");
    private static final Pattern CALLS = Pattern.compile("jsonb_build_object\\(");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway flyway;

    @Autowired
    FlywayMigrationStrategy migrations;

    /** So a migration may drop a view that stands in its way: unchanged words of R__facts.sql make it again. */
    @Test
    void areMadeAnewWithEachVersionOfTheProgram() {
        jdbc.sql("drop view facts.stations").update();
        jdbc.sql("comment on schema events is 'of the version before'").update();
        migrations.migrate(flyway);
        assertThat(jdbc.sql("select count(*) from facts.stations")
                        .query(Integer.class)
                        .single())
                .isNotNegative();
    }

    @Test
    void nameWhatTheyTellInOneCase() {
        assertThat(told()).isNotEmpty().allMatch(key -> key.matches("[a-z]+([A-Z][a-z]+)*"));
        assertThat(told())
                .filteredOn(key -> key.endsWith("Exactness"))
                .allMatch(key -> told().contains(key.replace("Exactness", "")));
    }

    @Test
    void tellWhatReadersAskFor() throws IOException {
        var known = new TreeSet<>(told());
        known.addAll(RECKONED);
        assertThat(declared()).isSubsetOf(known);
        for (var reader : Set.of("reports", "duties", "desk", "facts")) {
            try (var files = Files.walk(Path.of("src/main/java/xiangyi", reader))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var text = Files.readString(file);
                    assertThat(IN_SQL.matcher(text).results().map(found -> found.group(1)))
                            .as("asked for in " + file)
                            .isSubsetOf(declared());
                    assertThat(LITERAL.matcher(text).find()).as("not through Told: " + file).isFalse();
                }
            }
        }
    }

    private static Set<String> declared() {
        return Arrays.stream(Told.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(toCollection(TreeSet::new));
    }

    /** All keys in the definitions of the views, those of lists within too. */
    private Set<String> told() {
        return jdbc
                .sql("select pg_get_viewdef(c.oid) from pg_class c where relnamespace = 'facts'::regnamespace")
                .query(String.class)
                .list()
                .stream()
                .flatMap(view -> CALLS.matcher(view).results().flatMap(call -> keys(view, call.end())))
                .collect(toCollection(TreeSet::new));
    }

    /** Every other argument of the call that begins there. */
    private static Stream<String> keys(String sql, int from) {
        var arguments = Stream.<String>builder();
        var isKey = true;
        var depth = 0;
        var start = from;
        for (var at = from; depth >= 0; at++) {
            var sign = sql.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth < 0 || depth == 0 && sign == ',') {
                if (isKey && at > start) {
                    arguments.add(sql.substring(start, at).strip().replaceAll("'(\\w+)'(::text)?", "$1"));
                }
                isKey = !isKey;
                start = at + 1;
            }
        }
        return arguments.build();
    }
}
