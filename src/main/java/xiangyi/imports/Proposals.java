package xiangyi.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Refusal;

/** Guesses how a list in staff's own form may be read. A person looks at every guess before it counts. */
final class Proposals {

    /** Titles that share less than half of their characters are not alike. */
    private static final int ALIKE = 50;

    private static final int LOOKED_AT = 60;

    private record Guess(Column<?> column, int place, int weight) {}

    private final Header header;
    private final List<Mapping> holding;
    private final @Nullable Integer year;

    Proposals(Header header, List<Mapping> holding) {
        this.header = header;
        this.holding = holding;
        this.year = header.year().orElse(null);
    }

    /** The register whose columns are found best; empty when none is. */
    String register(List<? extends Sheet<?>> registers) {
        var best = "";
        var most = 1;
        for (var sheet : registers) {
            var points = columns(sheet).stream()
                    .mapToInt(said -> sheet.columns().stream()
                                    .anyMatch(column -> column.title().equals(said.name()) && column.isRequired())
                            ? 3
                            : 2)
                    .sum();
            var named = Stream.concat(Stream.of(sheet.name()), sheet.otherNames().stream())
                    .anyMatch(about()::contains);
            if (points + (named ? 3 : 0) > most) {
                most = points + (named ? 3 : 0);
                best = sheet.name();
            }
        }
        return best;
    }

    /** Best first; a column of the sheet feeds one column only. */
    List<MappedColumn> columns(Sheet<?> sheet) {
        var titles = header.titles();
        var before = before(sheet);
        var guesses = new ArrayList<Guess>();
        for (var column : sheet.columns()) {
            for (var title : titles.entrySet()) {
                var weight = weight(column, title.getKey(), title.getValue(), before);
                if (weight >= ALIKE) {
                    guesses.add(new Guess(column, title.getKey(), weight));
                }
            }
        }
        guesses.sort(Comparator.comparingInt((Guess guess) -> -guess.weight())
                .thenComparing(guess -> !guess.column().isRequired()));
        var taken = new HashSet<Integer>();
        var places = new LinkedHashMap<Column<?>, Integer>();
        for (var guess : guesses) {
            if (!places.containsKey(guess.column()) && taken.add(guess.place())) {
                places.put(guess.column(), guess.place());
            }
        }
        return sheet.columns().stream()
                .flatMap(column -> Optional.ofNullable(places.get(column))
                        .map(place -> new MappedColumn(column.title(), place, null, hasGaps(column, place)))
                        .or(() -> fixed(column))
                        .stream())
                .toList();
    }

    private int weight(Column<?> column, int place, String title, Map<String, String> before) {
        if (column.title().equals(before.get(Tidy.title(title)))) {
            return 130;
        }
        var weight = Titles.isCalled(column, title)
                ? 120
                : Stream.concat(Stream.of(column.title()), column.otherTitles().stream())
                        .mapToInt(name -> Titles.alike(Tidy.title(name), Tidy.title(title)))
                        .max()
                        .orElse(0);
        if (column.isOfDays()) {
            var days = share(column, place);
            return days < 0 ? weight : days >= 60 ? weight + (column.isRequired() ? 55 : 30) : weight - 60;
        }
        if (!column.choices().isEmpty()) {
            var words = share(column, place);
            return words >= 60 ? weight + 40 : weight;
        }
        return weight;
    }

    /** How many cells in a hundred the column can read; -1 where there are none. */
    private int share(Column<?> column, int place) {
        var cells = data().filter(line -> !line.text(place).isBlank())
                .map(line -> Objects.requireNonNull(line.at(place)))
                .toList();
        if (cells.isEmpty()) {
            return -1;
        }
        return (int) (100 * cells.stream().filter(cell -> reads(column, cell)).count() / cells.size());
    }

    private boolean reads(Column<?> column, SheetCell cell) {
        try {
            column.read(column.isOfDays() ? Years.within(year == null ? 2000 : year, cell) : cell);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** Copied out of merged cells, a value stands in the first line only. */
    private boolean hasGaps(Column<?> column, int place) {
        var lines = data().filter(line -> !Beside.isTotalOrFoot(line)).toList();
        var blank = lines.stream().filter(line -> line.text(place).isBlank()).count();
        return column.isRequired()
                && !column.isCounted()
                && !lines.isEmpty()
                && !lines.get(0).text(place).isBlank()
                && header.grid().regions().isEmpty()
                && blank * 3 >= lines.size();
    }

    private Stream<Grid.Line> data() {
        return header.grid().lines().stream().skip(header.after()).limit(LOOKED_AT);
    }

    /** A list of inspections says so in its title, once for all. */
    private Optional<MappedColumn> fixed(Column<?> column) {
        return column.isRequired()
                ? column.choices().stream()
                        .filter(word -> word.length() > 1 && about().contains(word))
                        .findFirst()
                        .map(word -> new MappedColumn(column.title(), null, word, false))
                : Optional.empty();
    }

    private String about() {
        return header.texts().collect(Collectors.joining(" "));
    }

    /** Which column each title was, in the mappings of this register that are remembered. */
    private Map<String, String> before(Sheet<?> sheet) {
        var before = new LinkedHashMap<String, String>();
        for (var mapping : holding) {
            if (sheet.name().equals(mapping.register())) {
                for (var line : mapping.shape().lines().skip(1).toList()) {
                    var place = Integer.parseInt(line.substring(0, line.indexOf('=')));
                    sheet.columns().stream()
                            .map(column -> mapping.column(column.title()))
                            .filter(said -> said != null && said.place() != null && said.place() == place)
                            .findFirst()
                            .ifPresent(said -> before.putIfAbsent(line.substring(line.indexOf('=') + 1), said.name()));
                }
            }
        }
        return before;
    }

    /** The known word that is most like it, or nothing. */
    static String word(String word, List<String> choices) {
        return choices.stream()
                .filter(choice -> Titles.alike(Tidy.title(choice), Tidy.title(word)) >= ALIKE)
                .max(Comparator.comparingInt(choice -> Titles.alike(Tidy.title(choice), Tidy.title(word))))
                .orElse("");
    }
}
