package xiangyi.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.shared.Change;
import xiangyi.shared.Labels;
import xiangyi.shared.Text;

/** One correction of a record as its page shows it. */
public record ChangeLine(String field, String old, String now, String when, String who, String why) {

    /** The corrections of a record of that room, whose fields are named room.field.… in messages/. */
    public static List<ChangeLine> of(String room, List<Change> changes) {
        return of(room, changes, (field, value) -> value);
    }

    /** The corrections of what people fill in as this record. */
    public static List<ChangeLine> of(Class<?> type, List<Change> changes, BinaryOperator<String> said) {
        return lines(changes, field -> Labels.label(type, field), said);
    }

    /** The same where the values of some fields are words of the program: {@code said} puts them as people say them. */
    public static List<ChangeLine> of(String room, List<Change> changes, BinaryOperator<String> said) {
        return lines(changes, field -> name(room, field), said);
    }

    private static List<ChangeLine> lines(
            List<Change> changes, UnaryOperator<String> name, BinaryOperator<String> said) {
        return changes.stream()
                .map(change -> new ChangeLine(
                        name.apply(change.field()),
                        said(change.field(), change.oldValue(), said),
                        said(change.field(), change.newValue(), said),
                        Dates.full(LocalDate.ofInstant(change.recordedAt(), ZoneId.systemDefault())),
                        change.actor(),
                        change.reason()))
                .toList();
    }

    /** The name of a field as the room shows it, or as all rooms do. */
    private static String name(String room, String field) {
        var own = room + ".field." + field;
        return Text.text(Text.has(own) ? own : "web.field." + field);
    }

    private static String said(String field, @Nullable String value, BinaryOperator<String> said) {
        return value == null || value.isBlank() ? Text.text("web.unrecorded") : said.apply(field, value);
    }
}
