package xiangyi.web;

import gg.jte.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Text;

/**
 * What one cell of a ledger shows. Where it has nothing to say, it says that nothing was recorded only if it is told to.
 *
 * @param words what it says; a day says itself
 * @param kind the look of a state, or null where it is none
 * @param counted whether the day is a deadline, which says how much is left
 * @param yet what is said where nothing stands
 * @param mark a state on the line below
 * @param piece drawn by a template of its own, instead of all that
 */
public record Cell(
        @Nullable String words,
        @Nullable LocalDate day,
        @Nullable String kind,
        boolean counted,
        @Nullable String yet,
        @Nullable String path,
        @Nullable String note,
        @Nullable Cell mark,
        @Nullable Content piece) {

    /** A day, a word of ours, a number or a text as pages say them. */
    public static Cell of(@Nullable Object value) {
        var day = value instanceof LocalDate on ? on : null;
        return new Cell(day == null ? said(value) : null, day, null, false, null, null, null, null, null);
    }

    public static Cell state(String kind, String words) {
        return new Cell(words, null, kind, false, null, null, null, null, null);
    }

    public static Cell drawn(Content piece) {
        return new Cell(null, null, null, false, null, null, null, null, piece);
    }

    public Cell leadingTo(String path) {
        return new Cell(words, day, kind, counted, yet, path, note, mark, piece);
    }

    public Cell note(@Nullable String note) {
        return new Cell(words, day, kind, counted, yet, path, note, mark, piece);
    }

    /** With a state on the line below. */
    public Cell mark(@Nullable Cell mark) {
        return new Cell(words, day, kind, counted, yet, path, note, mark, piece);
    }

    public Cell asDeadline() {
        return new Cell(words, day, kind, true, yet, path, note, mark, piece);
    }

    /** What to say where nothing stands. */
    public Cell yet(String yet) {
        return new Cell(words, day, kind, counted, yet, path, note, mark, piece);
    }

    public boolean isBlank() {
        return day == null && (words == null || words.isEmpty());
    }

    private static @Nullable String said(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return Text.text(constant);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? null : value.toString();
    }
}
