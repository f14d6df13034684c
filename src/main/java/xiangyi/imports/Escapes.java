package xiangyi.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How .xlsx writes characters that its XML cannot hold: _x000D_ is a carriage return, _x005F_ an underscore. */
final class Escapes {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Escapes() {}

    static String done(String text) {
        return text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
    }

    static String undone(String text) {
        return ESCAPED.matcher(text).replaceAll(found -> {
            var meant = (char) Integer.parseInt(found.group(1), 16);
            return meant == 0 ? "" : Matcher.quoteReplacement(String.valueOf(meant));
        });
    }
}
