package xiangyi.imports;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import xiangyi.web.LedgerColumn;
import xiangyi.web.LedgerColumn.Shape;

/** Writes a list; a few hundred rows are in memory at a time. */
final class Export<R> {

    private static final int FLUSHED_EVERY = 500;
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private final String title;
    private final List<LedgerColumn<R>> columns;

    Export(Workbook workbook, String title, List<LedgerColumn<R>> columns) {
        this.workbook = workbook;
        this.title = title;
        this.columns = columns;
    }

    void write(Stream<R> rows) throws IOException {
        var sheet = begin();
        var row = 1;
        var unstyled = row;
        for (var left = rows.iterator(); left.hasNext(); row++) {
            if (row == Worksheet.MAX_ROWS) {
                finish(sheet, unstyled, row);
                sheet.finish();
                sheet = begin();
                row = unstyled = 1;
            }
            var values = left.next();
            for (var c = 0; c < columns.size(); c++) {
                put(
                        sheet,
                        row,
                        c,
                        columns.get(c).shape(),
                        columns.get(c).value().apply(values));
            }
            if (row - unstyled + 1 == FLUSHED_EVERY) {
                finish(sheet, unstyled, row + 1);
                unstyled = row + 1;
                sheet.flush();
            }
        }
        finish(sheet, unstyled, row);
        sheet.finish();
    }

    private Worksheet begin() {
        var sheet = workbook.newWorksheet(title.isBlank() ? "Sheet" : title);
        for (var c = 0; c < columns.size(); c++) {
            sheet.width(c, columns.get(c).width());
            put(sheet, 0, c, Shape.TEXT, columns.get(c).title());
        }
        header(sheet, columns.size());
        return sheet;
    }

    static void header(Worksheet sheet, int columns) {
        sheet.freezePane(0, 1);
        sheet.rowHeight(0, 24);
        if (columns > 0) {
            sheet.range(0, 0, 0, columns - 1)
                    .style()
                    .bold()
                    .fillColor("F0F3F7")
                    .verticalAlignment("center")
                    .wrapText(true)
                    .format(Shape.TEXT.format())
                    .set();
        }
    }

    /** Formats the rows from {@code top} up to, not including, {@code end}, column by column. */
    private void finish(Worksheet sheet, int top, int end) {
        if (top >= end) {
            return;
        }
        for (var c = 0; c < columns.size(); c++) {
            var shape = columns.get(c).shape();
            var style = sheet.range(top, c, end - 1, c).style().format(shape.format());
            if (shape == Shape.PROSE) {
                style.wrapText(true).verticalAlignment("top");
            }
            style.set();
        }
    }

    static void put(Worksheet sheet, int row, int column, Shape shape, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (shape) {
            case TEXT, PROSE -> text(sheet, row, column, value);
            case DATE, MOMENT -> {
                if (value instanceof LocalDateTime moment && moment.getYear() > 1900) {
                    sheet.value(row, column, moment);
                } else if (value instanceof LocalDate day && day.getYear() > 1900) {
                    sheet.value(row, column, day);
                } else {
                    text(sheet, row, column, value);
                }
            }
            case NUMBER, MONEY -> {
                if (value instanceof BigDecimal decimal && decimal.precision() > 15) {
                    text(sheet, row, column, decimal.toPlainString());
                } else if (value instanceof Number number) {
                    sheet.value(row, column, number);
                } else {
                    text(sheet, row, column, value);
                }
            }
        }
    }

    private static void text(Worksheet sheet, int row, int column, Object value) {
        var text = value instanceof Boolean yes ? (yes ? "是" : "否") : value.toString();
        var fitting = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
        if (!fitting.isEmpty()) {
            sheet.inlineString(row, column, Escapes.done(fitting));
            if (Quoted.isFormula(fitting)) {
                Quoted.mark(sheet, row, column);
            }
        }
    }
}
