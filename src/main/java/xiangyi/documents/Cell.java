package xiangyi.documents;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a paper form.
 *
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 * @param foot lines at its bottom right, such as a place to sign; may be empty
 * @param align how its text stands; null is the usual: labels and short values centred, long ones from the left
 */
public record Cell(
        Kind kind,
        String text,
        int columns,
        int rows,
        String foot,
        @Nullable Align align) {

    /** What a cell is for. */
    public enum Kind {
        /** Printed words beside which something is filled in. */
        LABEL,
        /** What is filled in. */
        VALUE,
        /** A text of its own: from the top, each paragraph indented. */
        PROSE
    }

    public Cell {
        if (columns < 1 || rows < 1) throw new IllegalArgumentException("a cell spans at least itself");
    }

    public static Cell label(String text) {
        return new Cell(Kind.LABEL, text, 1, 1, "", null);
    }

    public static Cell value(@Nullable String text) {
        return new Cell(Kind.VALUE, text == null ? "" : text, 1, 1, "", null);
    }

    public static Cell prose(@Nullable String text) {
        return new Cell(Kind.PROSE, text == null ? "" : text, 1, 1, "", null);
    }

    public static Cell empty() {
        return value("");
    }

    public Cell across(int columns) {
        return new Cell(kind, text, columns, rows, foot, align);
    }

    public Cell down(int rows) {
        return new Cell(kind, text, columns, rows, foot, align);
    }

    /** Lines at the bottom right; room for the pen is written as wide spaces behind the words. */
    public Cell foot(String foot) {
        return new Cell(kind, text, columns, rows, foot, align);
    }

    /** A place to sign and, below, one for the date. */
    public Cell signedBy(String label) {
        return foot(label + "：　　　　　　\n" + Dates.blank());
    }

    public Cell align(Align align) {
        return new Cell(kind, text, columns, rows, foot, align);
    }

    boolean hasTextAndFoot() {
        return !text.isEmpty() && !foot.isEmpty();
    }
}
