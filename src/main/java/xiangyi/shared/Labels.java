package xiangyi.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the components of a record are called: in the record's own words, else in those that the entry and the correction
 * of one thing share (GroupRequest and GroupCorrection: {@code room.group.field.…}), else in the room's, else as all rooms say.
 */
public final class Labels {

    private Labels() {}

    /** The name itself where no sentence is known, so that nothing is left without a name. */
    public static String label(Class<?> type, String component) {
        return said(type, "field", component, component);
    }

    /** One sentence for whoever fills it in; empty where the label says it all. */
    public static String help(Class<?> type, String component) {
        return said(type, "help", component, "");
    }

    /** What else its column is called in ledgers. */
    public static List<String> also(Class<?> type, String component) {
        var said = said(type, "also", component, "");
        return said.isEmpty() ? List.of() : List.of(said.split("、"));
    }

    /** What might stand in its column. */
    public static String example(Class<?> type, String component) {
        return said(type, "example", component, "");
    }

    private static String said(Class<?> type, String what, String component, String otherwise) {
        var room = type.getPackageName().split("\\.")[1];
        var end = "." + what + "." + component;
        var own = Character.toLowerCase(type.getSimpleName().charAt(0))
                + type.getSimpleName().substring(1);
        var thing = own.replaceAll("(Request|Correction)$", "");
        return Stream.of(room + "." + own + end, room + "." + thing + end, room + end, "web" + end)
                .filter(Text::has)
                .findFirst()
                .map(Text::text)
                .orElse(otherwise);
    }
}
