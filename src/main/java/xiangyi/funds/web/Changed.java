package xiangyi.funds.web;

import java.util.List;
import xiangyi.shared.Change;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;

/** Corrections of this room in words. */
final class Changed {

    private Changed() {}

    static List<ChangeLine> lines(List<Change> changes) {
        return ChangeLine.of("funds", changes, Changed::said);
    }

    private static String said(String field, String value) {
        return switch (field) {
            case "purpose" -> Text.text("funds.Purpose." + value);
            case "status" -> Text.text("funds.status." + value);
            default -> value;
        };
    }
}
