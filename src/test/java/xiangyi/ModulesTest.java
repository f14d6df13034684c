package xiangyi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import xiangyi.shared.Step;

/** The rooms and the arrows between them: what a room declares, which tables are its own, and the drawings of both. */
class ModulesTest {

    static final ApplicationModules MODULES = ApplicationModules.of(Xiangyi.class);

    /** Rooms that may read the views in the schema facts, and nothing else of other rooms. */
    static final Set<String> READERS =
            Set.of("facts", "desk", "duties", "dossiers", "reports", "site", "opendata", "notices");

    private static final Pattern CREATED =
            Pattern.compile("create (?:table|view|materialized view) (?:if not exists )?(\\w+)\\.(\\w+)");
    private static final Pattern NAMED = Pattern.compile("(?<![\\w./])(\\w+)\\.(\\w+)(?![\\w(])");
    private static final Pattern MADE =
            Pattern.compile("(?:create|alter) (?:table|view) (?:if not exists )?(\\w+)\\.(\\w+)");
    private static final Pattern REFERENCE = Pattern.compile("references (\\w+)\\.\\w+");

    /** Files whose SQL asks the time, and why. */
    static final Map<String, String> TIME_IN_SQL = Map.of(
            "BackupWriter.java", "a backup bears the time of the server that it copies",
            "Workdays.java", "the clock itself");

    private static final Pattern SQL_TIME = Pattern.compile(
            "(?i)(?<![.\\w])(now\\(\\)|current_date|current_time(stamp)?|localtimestamp|clock_timestamp\\(|statement_timestamp\\(|transaction_timestamp\\()");

    @Test
    void useOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void askOnlyTheirOwnTables() {
        var rooms = tables();
        for (var file : Sources.in(Sources.JAVA, ".java")) {
            var room = Sources.room(Sources.JAVA, file);
            // Readers name kinds of facts, which look like tables: of theirs only the SQL about the quoted words is
            // looked at.
            var text =
                    READERS.contains(room) ? sql(Sources.text(file)).replaceAll("'[^']*'", "''") : Sources.text(file);
            var asked = schemas(text, rooms);
            asked.remove(room);
            if (READERS.contains(room)) {
                asked.remove("facts");
            }
            assertThat(asked).as("schemas of others in " + file).isEmpty();
        }
    }

    @Test
    void makeOnlyTheirOwnTablesAndReferDownwards() {
        var rooms = tables();
        for (var file : Sources.in(Sources.MIGRATIONS, ".sql")) {
            var room = Sources.room(Sources.MIGRATIONS, file);
            if (room.equals("__root")) {
                continue;
            }
            var sql = Sources.text(file).replaceAll("--.*", "");
            assertThat(MADE.matcher(sql).results())
                    .as("made in " + file)
                    .allMatch(made -> made.group(1).equals(room)
                            || made.group(1).equals("facts") && made.group(2).startsWith(room));
            assertThat(REFERENCE.matcher(sql).results().map(found -> found.group(1)))
                    .as("foreign keys of " + file)
                    .allMatch(
                            target -> target.equals(room) || dependencies(room).contains(target));
            assertThat(schemas(REFERENCE.matcher(sql).replaceAll(""), rooms))
                    .as("schemas in " + file)
                    .isSubsetOf(room, "facts");
        }
    }

    @Test
    void noSqlAsksTheTime() {
        for (var folder : new Path[] {Sources.JAVA, Sources.MIGRATIONS}) {
            for (var file : Sources.in(folder, folder == Sources.JAVA ? ".java" : ".sql")) {
                if (!TIME_IN_SQL.containsKey(file.getFileName().toString())) {
                    assertThat(SQL_TIME.matcher(withoutComments(Sources.text(file)))
                                    .results()
                                    .map(MatchResult::group))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    private static String withoutComments(String text) {
        return text.replaceAll("--.*|//.*|(?s)/\\*.*?\\*/", "");
    }

    @Test
    void areDrawn() {
        var drawing = new StringBuilder("```mermaid\nflowchart TB\n");
        var rooms = new StringBuilder("\n| Room | Name | Stands on |\n|---|---|---|\n");
        MODULES.stream()
                .sorted((one, two) -> one.getIdentifier()
                        .toString()
                        .compareTo(two.getIdentifier().toString()))
                .forEach(module -> {
                    var name = module.getIdentifier().toString();
                    var targets = dependencies(name);
                    targets.forEach(target -> drawing.append("    %s --> %s\n".formatted(name, target)));
                    rooms.append("| `%s` | %s | %s |\n"
                            .formatted(name, module.getDisplayName(), String.join(", ", targets)));
                });
        Sources.draw(
                "modules.md",
                "Rooms",
                "Each room and the rooms it uses; `shared` and `web` are open to all and left out of the picture.",
                drawing + "```\n" + rooms);
    }

    @Test
    void areDrawnWithTheirStates() {
        var diagrams = new TreeSet<String>();
        for (var type : new ClassFileImporter().importPackages("xiangyi")) {
            if (type.isEnum() && type.isAssignableTo(Step.class)) {
                diagrams.add(diagram(type.reflect()));
            }
        }
        Sources.draw(
                "states.md",
                "States",
                "What can happen to a thing, and where it leads: one diagram for each table of steps.",
                String.join("\n", diagrams));
    }

    private static String diagram(Class<?> steps) {
        var arrows = new TreeSet<String>();
        var sentences = Sources.sentences();
        var room = steps.getPackageName().split("\\.")[1];
        var names = new TreeMap<String, String>();
        for (var step : (Step<?>[]) steps.getEnumConstants()) {
            step.from().forEach(from -> {
                arrows.add("    %s --> %s: %s".formatted(from, step.to(), step));
                names.put(from.name(), said(sentences, room, from));
            });
            names.put(step.to().name(), said(sentences, room, step.to()));
        }
        var legend = names.entrySet().stream()
                .filter(name -> !name.getValue().isEmpty())
                .map(name -> name.getKey() + " " + name.getValue())
                .collect(Collectors.joining(" · "));
        return "## `%s`: %s\n\n```mermaid\nstateDiagram-v2\n%s\n```\n%s"
                .formatted(
                        room,
                        steps.getSimpleName(),
                        String.join("\n", arrows),
                        legend.isEmpty() ? "" : "\n" + legend + "\n");
    }

    private static String said(Map<String, String> sentences, String room, Enum<?> state) {
        return sentences.getOrDefault(room + "." + state.getDeclaringClass().getSimpleName() + "." + state.name(), "");
    }

    private static Set<String> dependencies(String room) {
        var module = MODULES.getModuleByName(room).orElseThrow();
        return module.getDependencies(MODULES, DependencyDepth.IMMEDIATE).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .filter(target -> !Set.of("shared", "web").contains(target))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tables and views of each schema, as the migrations make them. */
    private static Map<String, Set<String>> tables() {
        var tables = new TreeMap<String, Set<String>>();
        for (var file : Sources.in(Sources.MIGRATIONS, ".sql")) {
            CREATED.matcher(Sources.text(file))
                    .results()
                    .forEach(made -> tables.computeIfAbsent(made.group(1), schema -> new TreeSet<>())
                            .add(made.group(2)));
        }
        return tables;
    }

    private static String sql(String text) {
        return Pattern.compile("\"{3}(.*?)\"{3}", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> schemas(String text, Map<String, Set<String>> tables) {
        return NAMED.matcher(text)
                .results()
                .filter(found -> tables.getOrDefault(found.group(1), Set.of()).contains(found.group(2)))
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
