package xiangyi.publicity.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;

/** What was corrected, as the pages of this room show it. */
final class Changed {

    private Changed() {}

    static List<ChangeLine> lines(List<AuditQueries.Change> changes) {
        return changes.stream()
                .map(change -> new ChangeLine(
                        Text.text("publicity.field." + change.field()),
                        said(change.field(), change.oldValue()),
                        said(change.field(), change.newValue()),
                        Dates.full(LocalDate.ofInstant(change.recordedAt(), ZoneId.systemDefault())),
                        change.actor(),
                        change.reason()))
                .toList();
    }

    private static String said(String field, @Nullable String value) {
        if (value == null) {
            return Text.text("web.unrecorded");
        }
        return field.equals("level") ? Text.text("publicity.MediumLevel." + value) : value;
    }
}
