package xiangyi.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Reason;
import xiangyi.web.LedgerColumn.Shape;

/**
 * Gives the file back as it came, every row in its place, so that it can be put right and sent again as a whole. When
 * it is sent again, the added column is passed over.
 */
final class RejectedRows {

    private static final int FLUSHED_EVERY = 500;
    private static final String WRONG = "FFE0B2";

    private final Workbook out;
    private final Map<String, Integer> headers;
    private final List<Problem> problems;
    private final Function<Reason, String> text;

    RejectedRows(Workbook out, Map<String, Integer> headers, List<Problem> problems, Function<Reason, String> text) {
        this.out = out;
        this.headers = headers;
        this.problems = problems;
        this.text = text;
    }

    void write(Upload upload) throws IOException {
        try (var workbook = xiangyi.imports.Workbook.open(upload)) {
            for (var i = 0; i < workbook.names().size(); i++) {
                write(workbook.grid(i));
            }
        }
    }

    private void write(Grid grid) throws IOException {
        var notes = new TreeMap<Integer, StringBuilder>();
        var wrong = new HashMap<Integer, Set<String>>();
        for (var problem : problems) {
            if (problem.sheet().equals(grid.name())) {
                var note = notes.computeIfAbsent(Math.max(problem.row(), 1), row -> new StringBuilder());
                note.append(note.isEmpty() ? "" : "\n").append(note(problem));
                wrong.computeIfAbsent(problem.row(), row -> new HashSet<>()).add(problem.column());
            }
        }
        var header = headerOf(grid);
        var old = header == null ? -1 : placeOfNotes(header);
        if (header != null && !notes.containsKey(header.number())) {
            notes.put(header.number(), new StringBuilder(Layout.WHAT_TO_CHANGE));
        }

        var sheet = out.newWorksheet(grid.name().isBlank() ? "Sheet" : grid.name());
        sheet.width(0, 40);
        if (header != null) {
            sheet.freezePane(1, header.number());
        }
        grid.regions().forEach(region -> merge(sheet, region, old));
        var last = 0;
        for (var line : grid.lines()) {
            flushBefore(sheet, last, line.number());
            last = line.number();
            note(sheet, notes.remove(line.number()), line.number());
            cells(sheet, line, old, wrong.getOrDefault(line.number(), Set.of()));
        }
        // what is left concerns lines without anything in them, such as the first of a sheet that begins further down
        for (var left : notes.entrySet()) {
            if (left.getKey() > last) {
                note(sheet, left.getValue(), left.getKey());
            }
        }
        sheet.finish();
    }

    private String note(Problem problem) {
        var reason = text.apply(problem.reason());
        return problem.title().isEmpty() ? reason : "“" + problem.title() + "”" + reason;
    }

    private Grid.@Nullable Line headerOf(Grid grid) {
        var number = headers.get(grid.name());
        var index = number == null ? -1 : grid.indexOf(number);
        return index < 0 ? null : grid.lines().get(index);
    }

    private static int placeOfNotes(Grid.Line header) {
        for (var column = 0; column < header.cells().size(); column++) {
            if (Tidy.trimmed(header.text(column)).equals(Layout.WHAT_TO_CHANGE)) {
                return column;
            }
        }
        return -1;
    }

    /** One further to the right, unless the column of an earlier round goes out. */
    private static int moved(int column, int old) {
        return old < 0 || column < old ? column + 1 : column;
    }

    private static void merge(Worksheet sheet, Grid.Region region, int old) {
        if (region.left() <= old && old <= region.right()) {
            return;
        }
        if (region.bottom() <= Worksheet.MAX_ROWS && region.right() < Grid.MAX_COLUMNS) {
            sheet.range(region.top() - 1, moved(region.left(), old), region.bottom() - 1, moved(region.right(), old))
                    .merge();
        }
    }

    private static void flushBefore(Worksheet sheet, int last, int next) throws IOException {
        if (last / FLUSHED_EVERY != next / FLUSHED_EVERY && last > 0) {
            sheet.flush();
        }
    }

    private static void note(Worksheet sheet, @Nullable StringBuilder note, int number) {
        if (note == null) {
            return;
        }
        Export.put(sheet, number - 1, 0, Shape.TEXT, note.toString());
        sheet.style(number - 1, 0)
                .fontColor("B23B00")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private static void cells(Worksheet sheet, Grid.Line line, int old, Set<String> wrong) {
        var row = line.number() - 1;
        for (var column = 0; column < line.cells().size(); column++) {
            if (column == old) {
                continue;
            }
            var place = moved(column, old);
            var cell = line.at(column);
            var format = cell == null ? null : put(sheet, row, place, cell);
            var isWrong = wrong.contains(Grid.letters(column));
            if (format != null || isWrong) {
                var style = sheet.style(row, place);
                if (format != null) {
                    style.format(format);
                }
                if (isWrong) {
                    style.fillColor(WRONG);
                }
                style.set();
            }
        }
        for (var letters : wrong) {
            var column = Grid.column(letters);
            if (column >= line.cells().size()) {
                sheet.style(row, moved(column, old)).fillColor(WRONG).set();
            }
        }
    }

    /** Puts the value and says in which format it shows as before. */
    private static @Nullable String put(Worksheet sheet, int row, int column, SheetCell cell) {
        switch (cell.kind()) {
            case NUMBER -> {
                if (cell.hasLostDigits()) {
                    Export.put(sheet, row, column, Shape.TEXT, cell.raw());
                    return Shape.TEXT.format();
                }
                sheet.value(row, column, new BigDecimal(cell.raw()));
                return null;
            }
            case DATE -> {
                Export.put(sheet, row, column, Shape.MOMENT, cell.moment());
                return cell.raw().indexOf(':') < 0
                        ? Shape.DATE.format()
                        : cell.raw().length() <= 5 ? "h:mm" : Shape.MOMENT.format();
            }
            case BOOLEAN -> {
                sheet.value(row, column, Boolean.valueOf(cell.raw()));
                return null;
            }
            default -> {
                Export.put(sheet, row, column, Shape.TEXT, cell.raw());
                return Shape.TEXT.format();
            }
        }
    }
}
