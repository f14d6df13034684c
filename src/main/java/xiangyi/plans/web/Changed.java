package xiangyi.plans.web;

import java.util.List;
import xiangyi.shared.Change;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;

/** Corrections of this room in words. */
final class Changed {

    private Changed() {}

    static List<ChangeLine> lines(List<Change> changes) {
        return ChangeLine.of("plans", changes, Changed::said);
    }

    private static String said(String field, String value) {
        return switch (field) {
            case "kind" -> Text.text("plans.PaperKind." + value);
            case "status" -> Text.text("plans.PlanStatus." + value);
            default -> value;
        };
    }
}
