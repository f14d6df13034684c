package xiangyi.imports;

import java.util.function.Function;
import xiangyi.shared.Reason;

/**
 * What stands in the way of an import, and where.
 *
 * @param sheet the title of the sheet as in the file
 * @param row as the person sees it; 0 when it is about the whole sheet
 * @param column its letter, or empty when it is about the whole row
 * @param title the title of the column, or empty
 * @param value what stands in the cell
 */
public record Problem(String sheet, int row, String column, String title, String value, Reason reason) {

    private static final int SHOWN = 40;

    /** “代表名册”第5行 C列“出生日期”：“1960.13.1”不是日期。 */
    public String sentence(Function<Reason, String> text) {
        return text.apply(place()) + text.apply(reason);
    }

    public Reason place() {
        if (row == 0) {
            return Reason.of("imports.at.sheet", sheet);
        }
        return column.isEmpty()
                ? Reason.of("imports.at.row", sheet, String.valueOf(row))
                : Reason.of("imports.at.cell", sheet, String.valueOf(row), column, title);
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
