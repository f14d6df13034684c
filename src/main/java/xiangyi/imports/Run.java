package xiangyi.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiangyi.imports.Preview.Found;
import xiangyi.imports.Preview.LeftOut;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Together;

/** One pass over a file: finds the registers in it, reads their rows, writes them, and gathers whatever goes wrong. */
final class Run {

    private static final int TOGETHER = 100;

    /** A row that was read, on its way to be written. */
    private record Entry<R>(Row row, R value) {}

    final Findings findings = new Findings();
    final List<Found> found = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final List<String> unknown = new ArrayList<>();
    final List<LeftOut> leftOut = new ArrayList<>();

    private final Actor actor;
    private final Batch batch;
    private final Batches batches;
    private final Together together;

    Run(Actor actor, Batch batch, Batches batches, Together together) {
        this.actor = actor;
        this.batch = batch;
        this.batches = batches;
        this.together = together;
    }

    void all(Workbook workbook, Recognition recognition) {
        names.addAll(workbook.names());
        var registers = recognition.registers(workbook.grids());
        unknown.addAll(recognition.unknown);
        leftOut.addAll(recognition.leftOut);
        if (registers.isEmpty()) {
            var titles = recognition.wanted().stream().map(Sheet::name).collect(Collectors.joining("、"));
            findings.add(names.isEmpty() ? "" : names.get(0), Reason.of("imports.noRegister", titles));
        }
        for (var sheet : recognition.wanted()) {
            registers.forEach((grid, register) -> {
                if (register.equals(sheet)) {
                    one(grid, sheet, recognition.layout(grid, sheet));
                }
            });
        }
    }

    private <R> void one(Grid grid, Sheet<R> sheet, @Nullable Layout layout) {
        if (layout == null) {

            findings.add(grid.name(), Reason.of("imports.noHeader", titles(required(sheet))));
            return;
        }
        var missing = layout.missing(sheet.columns());
        if (!missing.isEmpty()) {
            findings.add(grid.name(), Reason.of("imports.missingColumns", titles(missing)));
        }
        layout.twice().forEach(title -> findings.add(grid.name(), Reason.of("imports.columnTwice", title)));
        if (!missing.isEmpty() || !layout.twice().isEmpty()) {
            found.add(found(sheet, layout, 0, 0, List.of()));
            return;
        }
        var rows = new ArrayList<Row>();
        var skipped = new ArrayList<Integer>();
        for (var line : layout.lines()) {
            if (layout.isBeside(line)) {
                skipped.add(line.number());
            } else if (!layout.isBlank(line)) {
                rows.add(new Row(layout, line, findings));
            }
        }
        var entries = read(sheet, rows);
        write(sheet, entries);
        var faulty = (int) rows.stream().filter(Row::isRefused).count();
        found.add(found(sheet, layout, rows.size(), faulty, skipped));
    }

    private static Found found(Sheet<?> sheet, Layout layout, int rows, int faulty, List<Integer> skipped) {
        var own = layout.own();
        return new Found(
                sheet.name(),
                layout.sheet(),
                rows,
                faulty,
                layout.ignored(),
                skipped,
                layout.header().number(),
                own == null ? null : own.card(),
                own == null ? null : own.year());
    }

    private <R> List<Entry<R>> read(Sheet<R> sheet, List<Row> rows) {
        var entries = new ArrayList<Entry<R>>();
        var seen = new HashMap<Object, Integer>();
        for (var row : rows) {
            row.read(sheet.columns());
            refuseTwice(sheet, row, seen);
            if (!row.isRefused()) {
                var value = sheet.read(row);
                if (!row.isRefused()) {
                    sheet.key(value).ifPresent(key -> refuseTwice(row, null, List.of(key), seen));
                    entries.add(new Entry<>(row, value));
                }
            }
            row.forget();
        }
        return entries;
    }

    private static void refuseTwice(Sheet<?> sheet, Row row, Map<Object, Integer> seen) {
        for (var column : sheet.columns()) {
            if (column.isOnce()) {
                row.find(column).ifPresent(value -> refuseTwice(row, column, List.of(column, value), seen));
            }
        }
    }

    private static void refuseTwice(Row row, @Nullable Column<?> column, Object key, Map<Object, Integer> seen) {
        var first = seen.putIfAbsent(key, row.number());
        if (first != null) {
            var reason = Reason.of("imports.twice", String.valueOf(first));
            if (column == null) {
                row.refuse(reason);
            } else {
                row.refuse(column, reason);
            }
        }
    }

    /** A hundred at a time, which spares the database; when one of them is refused, those hundred go one by one. */
    private <R> void write(Sheet<R> sheet, List<Entry<R>> entries) {
        var ordered = together(sheet, entries).stream().flatMap(List::stream).toList();
        for (var from = 0; from < ordered.size(); from += TOGETHER) {
            var some = ordered.subList(from, Math.min(from + TOGETHER, ordered.size()));
            var before = findings.count();
            if (Savepoint.refusals(() -> together.run(() -> writeNow(sheet, some)))
                    .isEmpty()) {
                batches.keep(batch);
                continue;
            }
            batch.forget();
            for (var entry : some) {
                Savepoint.refusals(() -> writeNow(sheet, List.of(entry)))
                        .forEach(reason -> entry.row().refuse(reason, sheet.columns()));
                batch.forget();
            }
            if (findings.count() == before) {
                findings.add(ordered.get(from).row().sheet(), Reason.of("imports.tryAgain"));
            }
        }
    }

    private <R> void writeNow(Sheet<R> sheet, List<Entry<R>> entries) {
        var standing =
                entries.stream().filter(entry -> !entry.row().isRefused()).toList();
        for (var some : together(sheet, standing)) {
            batch.begin(sheet.name(), some.stream().map(Entry::row).toList());
            sheet.write(actor, some.stream().map(Entry::value).toList(), batch);
        }
    }

    private static <R> Collection<List<Entry<R>>> together(Sheet<R> sheet, List<Entry<R>> entries) {
        var together = new LinkedHashMap<Record, List<Entry<R>>>();
        for (var entry : entries) {
            together.computeIfAbsent(sheet.together(entry.value()).orElse(entry), key -> new ArrayList<>())
                    .add(entry);
        }
        return together.values();
    }

    private static List<Column<?>> required(Sheet<?> sheet) {
        var required = sheet.columns().stream().filter(Column::isRequired).toList();
        return required.isEmpty() ? sheet.columns() : required;
    }

    private static String titles(List<Column<?>> columns) {
        return columns.stream().map(column -> "“" + column.title() + "”").collect(Collectors.joining("、"));
    }
}
