package xiangyi.roster.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;

/** What was corrected, in the words of this room. */
final class ChangeLines {

    private ChangeLines() {}

    static List<ChangeLine> of(List<AuditQueries.Change> changes) {
        return changes.stream()
                .map(change -> new ChangeLine(
                        Text.text("roster.field." + change.field()),
                        change.oldValue() == null ? Text.text("web.unrecorded") : change.oldValue(),
                        change.newValue() == null ? Text.text("web.unrecorded") : change.newValue(),
                        Dates.full(LocalDate.ofInstant(change.recordedAt(), ZoneId.systemDefault())),
                        change.actor(),
                        change.reason()))
                .toList();
    }
}
