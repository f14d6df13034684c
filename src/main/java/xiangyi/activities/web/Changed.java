package xiangyi.activities.web;

import java.time.LocalDate;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityStatus;
import xiangyi.activities.Attended;
import xiangyi.activities.CounterUnit;
import xiangyi.activities.FindingKind;
import xiangyi.activities.PartnerRole;
import xiangyi.calendar.Dates;
import xiangyi.shared.Text;

/** How an old value of an activity is read out. */
final class Changed {

    private Changed() {}

    static String said(String field, String value) {
        return switch (field) {
            case "kind" -> Text.kept(ActivityKind.class, value);
            case "status" -> Text.kept(ActivityStatus.class, value);
            case "findingKind" -> Text.kept(FindingKind.class, value);
            case "toldOn", "notifiedOn", "materialsOn" -> Dates.full(LocalDate.parse(value));
            case "attended" -> {
                var words = value.split(" ", 2);
                yield words[0] + " "
                        + (words.length < 2 || words[1].isBlank()
                                ? Text.text("web.unrecorded")
                                : Text.text(Attended.valueOf(words[1])));
            }
            case "partners" -> {
                var words = value.split(" ", 2);
                yield Text.text(PartnerRole.valueOf(words[0])) + " " + words[1];
            }
            case "counters" -> {
                var words = value.split(" ", 2);
                yield words[1] + Text.text(CounterUnit.valueOf(words[0]));
            }
            default -> value;
        };
    }
}
