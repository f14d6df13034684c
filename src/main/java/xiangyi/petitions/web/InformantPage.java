package xiangyi.petitions.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.petitions.InformantRow;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;

public record InformantPage(InformantRow informant, List<AuditQueries.Change> changes) {

    public List<ChangeLine> changeLines() {
        return changes.stream()
                .map(change -> new ChangeLine(
                        Text.text("petitions.field." + change.field()),
                        change.oldValue() == null ? Text.text("web.unrecorded") : change.oldValue(),
                        change.newValue() == null ? Text.text("web.unrecorded") : change.newValue(),
                        Dates.full(LocalDate.ofInstant(change.recordedAt(), ZoneId.systemDefault())),
                        change.actor(),
                        change.reason()))
                .toList();
    }
}
