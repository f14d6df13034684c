package xiangyi.calendar;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import xiangyi.shared.Reason;

/** What the reader sees of reasons. */
final class Sentences {

    private static final ResourceBundle CALENDAR = ResourceBundle.getBundle("messages.calendar");

    private Sentences() {}

    static String of(Reason reason) {
        return MessageFormat.format(
                CALENDAR.getString(reason.key()), reason.values().toArray());
    }

    static String of(List<Reason> reasons) {
        return reasons.stream().map(Sentences::of).collect(joining());
    }
}
