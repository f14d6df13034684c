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
public record GridCell(
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

    public GridCell {
        if (columns < 1 || rows < 1) throw new IllegalArgumentException("a cell spans at least itself");
    }

    public static GridCell label(String text) {
        return new GridCell(Kind.LABEL, text, 1, 1, "", null);
    }

    public static GridCell value(@Nullable String text) {
        return new GridCell(Kind.VALUE, text == null ? "" : text, 1, 1, "", null);
    }

    public static GridCell prose(@Nullable String text) {
        return new GridCell(Kind.PROSE, text == null ? "" : text, 1, 1, "", null);
    }

    public static GridCell empty() {
        return value("");
    }

    public GridCell across(int columns) {
        return new GridCell(kind, text, columns, rows, foot, align);
    }

    public GridCell down(int rows) {
        return new GridCell(kind, text, columns, rows, foot, align);
    }

    /** Lines at the bottom right; room for the pen is written as wide spaces behind the words. */
    public GridCell foot(String foot) {
        return new GridCell(kind, text, columns, rows, foot, align);
    }

    /** A place to sign and, below, one for the date. */
    public GridCell signedBy(String label) {
        return foot(label + "：　　　　　　\n" + PaperDates.blank());
    }

    public GridCell align(Align align) {
        return new GridCell(kind, text, columns, rows, foot, align);
    }

    boolean hasTextAndFoot() {
        return !text.isEmpty() && !foot.isEmpty();
    }
}
