package xiangyi.imports;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import xiangyi.shared.Reason;
import xiangyi.web.LedgerColumn.Shape;

/** The empty ledger. Explanations are notes on the titles, so that nothing in it is taken for a row. */
final class Template {

    private static final int PREPARED_ROWS = 2_000;
    private static final int LONGEST_LIST = 250;

    private final Workbook workbook;
    private final Function<Reason, String> text;

    Template(Workbook workbook, Function<Reason, String> text) {
        this.workbook = workbook;
        this.text = text;
    }

    void write(Collection<? extends Sheet<?>> sheets) throws IOException {
        var ordered =
                sheets.stream().sorted(Comparator.comparingInt(Sheet::order)).toList();
        explain(ordered);
        for (var sheet : ordered) {
            register(sheet);
        }
    }

    private void explain(Collection<? extends Sheet<?>> sheets) throws IOException {
        var page = workbook.newWorksheet(say("imports.template.guide"));
        page.width(0, 20);
        page.width(1, 20);
        page.width(2, 10);
        page.width(3, 60);
        page.width(4, 24);
        var row = 0;
        for (var line : say("imports.template.how").split("\n")) {
            Export.put(page, row++, 0, Shape.TEXT, line);
        }
        row++;
        var c = 0;
        for (var title : say("imports.template.titles").split("\\|")) {
            Export.put(page, row, c, Shape.TEXT, title);
            page.style(row, c++).bold().fillColor("F0F3F7").set();
        }
        for (var sheet : sheets) {
            for (var column : sheet.columns()) {
                row++;
                Export.put(page, row, 0, Shape.TEXT, sheet.name());
                Export.put(page, row, 1, Shape.TEXT, column.title());
                Export.put(page, row, 2, Shape.TEXT, say(need(column)));
                Export.put(page, row, 3, Shape.TEXT, explanation(column));
                Export.put(page, row, 4, Shape.TEXT, column.example());
                page.range(row, 0, row, 4)
                        .style()
                        .format(Shape.TEXT.format())
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        }
        page.finish();
    }

    private void register(Sheet<?> sheet) throws IOException {
        var page = workbook.newWorksheet(sheet.name());
        var columns = sheet.columns();
        for (var c = 0; c < columns.size(); c++) {
            var column = columns.get(c);
            page.width(c, Math.max(12, 2.0 * column.title().length() + 4));
            Export.put(page, 0, c, Shape.TEXT, column.isRequired() ? "*" + column.title() : column.title());
            page.comment(0, c, note(column));
        }
        Export.header(page, columns.size());
        for (var c = 0; c < columns.size(); c++) {
            var column = columns.get(c);
            if (column.isRequired()) {
                page.style(0, c).bold().fontColor("B23B00").set();
            }
            page.style(c)
                    .format(
                            switch (column.shape()) {
                                case TEXT -> Shape.TEXT.format();
                                case DATE -> Shape.DATE.format();
                                case NUMBER -> "General";
                            })
                    .set();
            offer(page, c, column);
        }
        page.finish();
    }

    private void offer(Worksheet page, int place, Column<?> column) {
        var list = String.join(",", column.choices());
        if (list.isEmpty() || list.length() > LONGEST_LIST || list.contains("\"")) {
            return;
        }
        var escaped = list.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        page.range(1, place, PREPARED_ROWS, place)
                .validateWithListByFormula("\"" + escaped + "\"")
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.WARNING)
                .errorTitle(say("imports.template.choose"))
                .error(say("imports.template.choose"));
    }

    private String note(Column<?> column) {
        var example = column.example().isEmpty() ? "" : "\n" + say("imports.template.example", column.example());
        return say(need(column)) + "\n" + explanation(column) + example;
    }

    private String explanation(Column<?> column) {
        var choices =
                column.choices().isEmpty() ? "" : say("imports.template.oneOf", String.join("、", column.choices()));
        return column.explanation() + choices;
    }

    private static String need(Column<?> column) {
        return column.isRequired() ? "imports.template.required" : "imports.template.optional";
    }

    private String say(String key, Object... values) {
        return text.apply(Reason.of(key, values));
    }
}
