package xiangyi.reports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the records say otherwise since a report was signed.
 *
 * @param then null where nothing stood
 * @param now null where nothing stands any more
 */
public record ReportChange(
        String name, @Nullable String then, @Nullable String now, List<Moved> rows) {

    /** A record that came, went or says something else. */
    public record Moved(Written.@Nullable Row then, Written.@Nullable Row now) {

        public Written.Row row() {
            return Objects.requireNonNull(now != null ? now : then);
        }
    }

    /** Figures whose value or rows differ, and paragraphs whose words differ though their figures do not. */
    static ReportChanges between(Written then, Written now) {
        var figures = Stream.concat(then.figures().stream(), now.figures().stream())
                .map(Written.Shown::id)
                .distinct()
                .map(id -> figure(then, now, id))
                .toList();
        var others = figures.stream().filter(ReportChange::saysOtherwise).toList();
        var known = others.stream().flatMap(change -> change.rows().stream()).collect(Collectors.toSet());
        var moved = figures.stream()
                .flatMap(change -> change.rows().stream())
                .filter(row -> !known.contains(row))
                .distinct()
                .toList();
        return new ReportChanges(
                Stream.concat(others.stream(), words(then, now, others)).toList(), moved);
    }

    private boolean saysOtherwise() {
        return !Objects.equals(then, now);
    }

    private static ReportChange figure(Written then, Written now, String id) {
        var was = then.figure(id).orElse(null);
        var is = now.figure(id).orElse(null);
        var rows = rows(was == null ? List.of() : then.rows(was), is == null ? List.of() : now.rows(is));
        return new ReportChange(
                Objects.requireNonNull(is == null ? was : is).name(),
                was == null ? null : was.words(),
                is == null ? null : is.words(),
                rows);
    }

    private static List<Moved> rows(List<Written.Row> then, List<Written.Row> now) {
        var was = byFact(then);
        var is = byFact(now);
        return Stream.concat(then.stream(), now.stream())
                .map(Written.Row::fact)
                .distinct()
                .map(fact -> new Moved(was.get(fact), is.get(fact)))
                .filter(moved -> !Objects.equals(moved.then(), moved.now()))
                .toList();
    }

    private static Map<String, Written.Row> byFact(List<Written.Row> rows) {
        return rows.stream().collect(Collectors.toMap(Written.Row::fact, Function.identity(), (one, same) -> one));
    }

    private static Stream<ReportChange> words(Written then, Written now, List<ReportChange> figures) {
        var was = counted(then);
        var is = counted(now);
        return was.keySet().stream()
                .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                .filter(key -> figures.isEmpty() || isAboutWordsOnly(was.get(key), is.get(key), figures))
                .map(key -> new ReportChange("", was.get(key), is.get(key), List.of()));
    }

    private static boolean isAboutWordsOnly(@Nullable String then, @Nullable String now, List<ReportChange> figures) {
        return then != null
                && now != null
                && figures.stream().noneMatch(change -> change.then() != null && then.contains(change.then()));
    }

    private static Map<String, String> counted(Written written) {
        return written.parts().stream()
                .flatMap(part -> part.passages().stream()
                        .filter(passage -> !passage.counted().isEmpty())
                        .map(passage -> Map.entry(part.key() + " " + passage.paragraph(), passage.counted())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }
}
