package xiangyi.imports;

import static xiangyi.imports.Books.merge;
import static xiangyi.imports.Books.row;

/** Lists as offices keep them, for tests of every room. */
public final class StaffList {

    private StaffList() {}

    /** A title, a header of two storeys, days without their year, a subtotal and a foot. */
    public static Upload inspections(String title, String day, String what) {
        return Books.xlsx("Sheet1", sheet -> {
            row(sheet, 0, title);
            merge(sheet, "A1:E1");
            row(sheet, 1, "序号", "看了哪里", "哪天去的", "人数", null);
            row(sheet, 2, null, null, null, "代表", "群众");
            for (var range : new String[] {"A2:A3", "B2:B3", "C2:C3", "D2:E2"}) {
                merge(sheet, range);
            }
            row(sheet, 3, 1, "视察" + what, day, 21, 5);
            row(sheet, 4, 2, "视察险工", "６月３日", "２０余", null);
            row(sheet, 5, "小计", null, null, 41);
            row(sheet, 6, "填表人：吴春生");
        });
    }
}
