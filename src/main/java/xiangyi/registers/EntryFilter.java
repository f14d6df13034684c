package xiangyi.registers;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to.
 *
 * @param q words to be found
 * @param by the value asked for, by the name of the component: a year for a day, the name of a constant, blank or filled
 */
public record EntryFilter(@Nullable String q, Map<String, String> by) {

    public static final String BLANK = "blank";
    public static final String FILLED = "filled";
    public static final EntryFilter NONE = new EntryFilter(null, Map.of());
}
