package xiangyi.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xiangyi.imports.MappingDraft.Chosen;
import xiangyi.imports.MappingDraft.Field;

/** Draws up what a person is asked about a sheet: what is remembered of its header, else what its titles propose. */
final class Drafting {

    private static final int LINES = 14;

    private final Waiting file;
    private final Grid grid;
    private final List<Sheet<?>> registers;
    private final List<Mapping> holding;

    Drafting(Waiting file, Grid grid, List<Sheet<?>> registers, List<Mapping> holding) {
        this.file = file;
        this.grid = grid;
        this.registers = registers;
        this.holding = holding;
    }

    MappingDraft draft(Chosen chosen) {
        var known = new Remembered(holding).find(grid);
        var header = header(chosen, known);
        var mapping = known != null && known.header().equals(header) ? known.mapping() : null;
        var proposals = new Proposals(header, holding);
        var register = register(chosen, mapping, proposals);
        var gap = mapping == null ? 0 : mapping.gap();
        var begin = chosen.begin() != null ? chosen.begin() : number(header.after() + gap, header);
        var end = chosen.end() != null
                ? chosen.end()
                : mapping == null ? null : mapping.lastLine(file.upload().sha256());
        var sheet = registers.stream()
                .filter(one -> one.name().equals(register))
                .findFirst()
                .orElse(null);
        var standing = mapping != null && mapping.area().equals(file.area());
        return sheet == null
                ? page(header, register, begin, end, mapping, standing, null, List.of(), null)
                : page(
                        header,
                        register,
                        begin,
                        end,
                        mapping,
                        standing,
                        sheet,
                        mapping != null && sheet.name().equals(mapping.register())
                                ? remembered(header, mapping, sheet)
                                : proposals.columns(sheet),
                        mapping);
    }

    private MappingDraft page(
            Header header,
            String register,
            int begin,
            @Nullable Integer end,
            @Nullable Mapping mapping,
            boolean isOwn,
            @Nullable Sheet<?> sheet,
            List<MappedColumn> columns,
            @Nullable Mapping words) {
        var year = mapping != null && mapping.year() != null
                ? mapping.year()
                : new OwnForm(header, said(header, null, begin, end, List.of(), List.of())).year();
        var layout = sheet == null
                ? null
                : Layout.of(
                        header,
                        said(header, year, begin, end, columns, words == null ? List.of() : words.words()),
                        sheet,
                        file.upload().sha256());
        var skipped = layout == null
                ? List.<Grid.Line>of()
                : layout.lines().stream().filter(layout::isBeside).toList();
        return new MappingDraft(
                file.upload().fileName(),
                grid.name(),
                new Drawing(grid, LINES).lines(header, skipped),
                IntStream.range(0, grid.width()).mapToObj(Grid::letters).toList(),
                register,
                header.lines().get(0).number(),
                header.lines().get(header.height() - 1).number(),
                begin,
                end,
                year,
                sheet != null && sheet.columns().stream().anyMatch(Column::isOfDays),
                offered(header),
                sheet == null ? List.of() : fields(sheet, columns),
                layout == null || sheet == null ? List.of() : UnknownWords.of(layout, sheet, words),
                skipped.stream().map(Drafting::named).toList(),
                layout == null
                        ? 0
                        : (int) layout.lines().stream()
                                .filter(line -> !layout.isBeside(line) && !layout.isBlank(line))
                                .count(),
                mapping == null ? null : mapping.card(),
                mapping != null && isOwn ? mapping.card().version() : -1);
    }

    private Header header(Chosen chosen, Remembered.@Nullable Known known) {
        if (chosen.from() != null) {
            var first = grid.indexOf(chosen.from());
            var last = chosen.to() == null ? first : grid.indexOf(chosen.to());
            if (first >= 0 && last >= first && last - first < Header.STOREYS) {
                return new Header(grid, first, last - first + 1);
            }
        }
        return known != null ? known.header() : Titles.header(grid, registers);
    }

    private String register(Chosen chosen, @Nullable Mapping mapping, Proposals proposals) {
        if (chosen.register() != null) {
            return chosen.register();
        }
        if (mapping != null) {
            return Objects.requireNonNullElse(mapping.register(), MappingDraft.NONE);
        }
        return proposals.register(registers);
    }

    private int number(int index, Header header) {
        return index < grid.lines().size()
                ? grid.lines().get(index).number()
                : header.lines().get(header.height() - 1).number() + 1;
    }

    /** A mapping that nobody has kept yet, to read the sheet by it. */
    private Mapping said(
            Header header,
            @Nullable Integer year,
            int begin,
            @Nullable Integer end,
            List<MappedColumn> columns,
            List<MappedWord> words) {
        return Mapping.draft(
                header,
                file.upload(),
                new MappingRequest(file.area(), null, 0, 0, begin, end, year, columns, words, -1));
    }

    private static List<MappedColumn> remembered(Header header, Mapping mapping, Sheet<?> sheet) {
        var left = header.left();
        var columns = new ArrayList<MappedColumn>();
        for (var column : sheet.columns()) {
            var said = mapping.column(column.title());
            if (said != null) {
                columns.add(new MappedColumn(
                        said.name(), said.place() == null ? null : said.place() + left, said.fixed(), said.down()));
            }
        }
        return columns;
    }

    private Map<String, String> offered(Header header) {
        var titles = header.titles();
        var offered = new LinkedHashMap<String, String>();
        var data = grid.lines().subList(header.after(), grid.lines().size());
        for (var column = 0; column < grid.width(); column++) {
            var place = column;
            if (titles.containsKey(place)
                    || data.stream().anyMatch(line -> !line.text(place).isBlank())) {
                offered.put(Grid.letters(place), (Grid.letters(place) + " " + titles.getOrDefault(place, "")).strip());
            }
        }
        return offered;
    }

    private static List<Field> fields(Sheet<?> sheet, List<MappedColumn> columns) {
        return IntStream.range(0, sheet.columns().size())
                .mapToObj(i -> {
                    var column = sheet.columns().get(i);
                    var said = columns.stream()
                            .filter(one -> one.name().equals(column.title()))
                            .findFirst();
                    return new Field(
                            i,
                            column.title(),
                            column.isRequired(),
                            column.explanation(),
                            column.choices(),
                            said.map(MappedColumn::place).map(Grid::letters).orElse(""),
                            said.map(MappedColumn::fixed).orElse(""),
                            said.map(MappedColumn::down).orElse(false));
                })
                .toList();
    }

    private static String named(Grid.Line line) {
        return line.number() + " "
                + IntStream.range(0, line.cells().size())
                        .mapToObj(line::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .map(Problem::shortened)
                        .orElse("");
    }
}
