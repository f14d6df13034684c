package xiangyi.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Text;

/**
 * A column of a ledger: what a cell says on the page, on paper and in a workbook.
 *
 * @param width in a workbook, in characters of half width
 * @param look the class that its cells have on the page
 * @param named whether a phone, which stands cells below each other, says the title before what the cell says
 * @param value what leaves as .xlsx; null leaves the cell blank
 * @param cell what a page shows
 */
public record LedgerColumn<R>(
        String title,
        double width,
        Shape shape,
        Where where,
        @Nullable String look,
        boolean named,
        Function<? super R, ?> value,
        Function<? super R, Cell> cell) {

    /** How a value lies in a workbook. */
    public enum Shape {
        /** Stays text, also when it looks like a number or a formula. */
        TEXT("@"),
        /** Long text, wrapped. */
        PROSE("@"),
        DATE("yyyy-mm-dd"),
        MOMENT("yyyy-mm-dd hh:mm"),
        NUMBER("0"),
        MONEY("#,##0.00");

        private final String format;

        Shape(String format) {
            this.format = format;
        }

        public String format() {
            return format;
        }
    }

    /** A page has no room for all that a workbook has, nor a workbook a use for all that a page shows. */
    public enum Where {
        BOTH,
        PAGE,
        WORKBOOK
    }

    public static <R> LedgerColumn<R> text(String title, Function<? super R, ?> value) {
        return of(title, Math.max(12, 2.0 * title.length() + 2), Shape.TEXT, null, value);
    }

    public static <R> LedgerColumn<R> prose(String title, Function<? super R, ?> value) {
        return of(title, 48, Shape.PROSE, null, value);
    }

    /** A LocalDate. */
    public static <R> LedgerColumn<R> date(String title, Function<? super R, ?> value) {
        return of(title, 12, Shape.DATE, "is-date", value);
    }

    /** A LocalDateTime. */
    public static <R> LedgerColumn<R> moment(String title, Function<? super R, ?> value) {
        return of(title, 18, Shape.MOMENT, "is-date", value);
    }

    /** A whole number. */
    public static <R> LedgerColumn<R> number(String title, Function<? super R, ?> value) {
        return of(title, Math.max(8, 2.0 * title.length() + 2), Shape.NUMBER, null, value);
    }

    public static <R> LedgerColumn<R> money(String title, Function<? super R, ?> value) {
        return of(title, Math.max(14, 2.0 * title.length() + 2), Shape.MONEY, null, value);
    }

    /** A word of ours with the look that goes with it. */
    public static <R> LedgerColumn<R> state(
            String title, Function<? super R, ? extends Enum<?>> value, Function<? super R, String> kind) {
        return LedgerColumn.<R>text(title, row -> Text.text(value.apply(row)))
                .shown(row -> Cell.state(kind.apply(row), Text.text(value.apply(row))))
                .as("is-state")
                .unnamed();
    }

    private static <R> LedgerColumn<R> of(
            String title, double width, Shape shape, @Nullable String look, Function<? super R, ?> value) {
        return new LedgerColumn<>(title, width, shape, Where.BOTH, look, true, value, row -> Cell.of(value.apply(row)));
    }

    public LedgerColumn<R> wide(double characters) {
        return new LedgerColumn<>(title, characters, shape, where, look, named, value, cell);
    }

    /** On a page with that class: is-no, is-title, is-who, is-date, is-state. */
    public LedgerColumn<R> as(String look) {
        return new LedgerColumn<>(title, width, shape, where, look, named, value, cell);
    }

    /** What it says needs no title before it, also on a phone. */
    public LedgerColumn<R> unnamed() {
        return new LedgerColumn<>(title, width, shape, where, look, false, value, cell);
    }

    /** What the row is called, and the way to it. */
    public LedgerColumn<R> leadingTo(Function<? super R, String> path) {
        return new LedgerColumn<>(
                title,
                width,
                shape,
                where,
                "is-title",
                false,
                value,
                row -> cell.apply(row).leadingTo(path.apply(row)));
    }

    /** A smaller line below; none where it is null or empty. */
    public LedgerColumn<R> note(Function<? super R, @Nullable String> note) {
        return shown(row -> cell.apply(row).note(note.apply(row)));
    }

    /** A state on the line below; none where it is null. */
    public LedgerColumn<R> mark(Function<? super R, @Nullable Cell> mark) {
        return shown(row -> cell.apply(row).mark(mark.apply(row)));
    }

    /** What a page says where nothing stands. */
    public LedgerColumn<R> yet(String words) {
        return shown(row -> cell.apply(row).yet(words));
    }

    /** A page shows it otherwise than a workbook says it. */
    public LedgerColumn<R> shown(Function<? super R, Cell> cell) {
        return new LedgerColumn<>(title, width, shape, where, look, named, value, cell);
    }

    /** A page draws it by a template of its own. */
    public LedgerColumn<R> drawn(Function<? super R, Content> piece) {
        return shown(row -> Cell.drawn(piece.apply(row)));
    }

    /** The deadline on that day, with how much of it is left. */
    public static <R> LedgerColumn<R> deadline(String title, Function<? super R, @Nullable LocalDate> day) {
        return LedgerColumn.<R>date(title, day)
                .shown(row -> Cell.of(day.apply(row)).asDeadline());
    }

    public LedgerColumn<R> onlyOnPage() {
        return new LedgerColumn<>(title, width, shape, Where.PAGE, look, named, value, cell);
    }

    public LedgerColumn<R> onlyInWorkbook() {
        return new LedgerColumn<>(title, width, shape, Where.WORKBOOK, look, named, value, cell);
    }
}
