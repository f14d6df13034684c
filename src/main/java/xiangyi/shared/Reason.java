package xiangyi.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is refused or marked: a sentence in messages/ and what fills its gaps.
 *
 * @param field the form field it is about, or null when it is about the whole
 * @param source the article or setting it rests on, or null when it is plain sense
 */
public record Reason(
        String key,
        List<Object> values,
        @Nullable String field,
        @Nullable String source) {

    public static Reason of(String key, Object... values) {
        return new Reason(key, List.of(values), null, null);
    }

    public Reason at(String field) {
        return new Reason(key, values, field, source);
    }

    public Reason by(String source) {
        return new Reason(key, values, field, source);
    }

    /** Cites the edition in force on that day. */
    public Reason asOf(LocalDate day) {
        return source == null ? this : by(Editions.cited(source, day));
    }
}
