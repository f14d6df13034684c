package xiangyi.reports;

import org.jspecify.annotations.Nullable;

/** A stretch of a paragraph: words, or a figure. */
public sealed interface Run {

    record Words(String text) implements Run {}

    /**
     * A figure in the text.
     *
     * @param said how it is put where the number itself would not be said, such as that there were none; else null
     */
    record Shown(Counted counted, @Nullable String said) implements Run {}

    /** What stands on paper. */
    default String text() {
        if (this instanceof Shown shown) {
            return shown.said() == null ? shown.counted().words() : shown.said();
        }
        return ((Words) this).text();
    }
}
