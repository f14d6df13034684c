package xiangyi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a ledger that a test writes: its header, then rows that follow one another. */
final class LedgerSheet {

    private final Worksheet sheet;
    private int next;

    LedgerSheet(Workbook workbook, String name, String... titles) {
        sheet = workbook.newWorksheet(name);
        row((Object[]) titles);
        sheet.range(0, 0, 0, titles.length - 1)
                .style()
                .bold()
                .fillColor("EEEEE9")
                .set();
        sheet.freezePane(0, 1);
    }

    void row(Object... values) {
        var cells = new ArrayList<>(Arrays.asList(values));
        for (var column = 0; column < cells.size(); column++) {
            var value = cells.get(column);
            if (value instanceof LocalDate day) {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            } else if (value instanceof Number number) {
                sheet.value(next, column, number);
            } else if (value != null && !value.equals("")) {
                sheet.value(next, column, value.toString());
            }
        }
        next++;
    }
}
