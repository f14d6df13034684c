package xiangyi.plans.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;

/** Corrections of this room in words. */
final class Changed {

    private Changed() {}

    static List<ChangeLine> lines(List<AuditQueries.Change> changes) {
        return changes.stream()
                .map(change -> new ChangeLine(
                        Text.text("plans.field." + change.field()),
                        said(change.field(), change.oldValue()),
                        said(change.field(), change.newValue()),
                        Dates.full(Dates.day(change.recordedAt())),
                        change.actor(),
                        change.reason()))
                .toList();
    }

    private static String said(String field, @Nullable String value) {
        if (value == null) {
            return Text.text("web.unrecorded");
        }
        return switch (field) {
            case "kind" -> Text.text("plans.PaperKind." + value);
            case "source" -> Text.text("plans.TopicSource." + value);
            case "status" -> Text.text("plans.PlanStatus." + value);
            default -> value;
        };
    }
}
