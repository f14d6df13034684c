package xiangyi.imports;

import java.util.regex.Pattern;

/** Lines that are no data, in whichever form a list is kept: totals, and what stands at the foot of a form. */
final class Beside {

    private static final Pattern TOTAL = Pattern.compile("(合计|小计|总计|共计|累计|总数)([:：(（]?\\d.*)?[:：]?");
    private static final Pattern FOOT =
            Pattern.compile("(填表人|制表人?|填报人|审核人|负责人|单位负责人|填表日期|填报日期|填报单位|注|备注|说明|填表说明)\\d*[:：].*", Pattern.DOTALL);

    private Beside() {}

    static boolean isTotalOrFoot(Grid.Line line) {
        var seen = 0;
        for (var column = 0; column < line.cells().size() && seen < 2; column++) {
            var text = Tidy.title(line.text(column));
            if (!text.isEmpty()) {
                seen++;
                if (TOTAL.matcher(text.replace("(", "").replace(")", "")).matches()
                        || (seen == 1
                                && FOOT.matcher(Tidy.trimmed(line.text(column))).matches())) {
                    return true;
                }
            }
        }
        return false;
    }
}
