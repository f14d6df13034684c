package xiangyi.imports;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list that leaves as .xlsx.
 *
 * @param width in characters of half width
 * @param value of a row; null leaves the cell blank
 */
public record ExportColumn<R>(String title, double width, Shape shape, Function<? super R, ?> value) {

    enum Shape {
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

        String format() {
            return format;
        }
    }

    public static <R> ExportColumn<R> text(String title, Function<? super R, ?> value) {
        return new ExportColumn<>(title, Math.max(12, 2.0 * title.length() + 2), Shape.TEXT, value);
    }

    public static <R> ExportColumn<R> prose(String title, Function<? super R, ?> value) {
        return new ExportColumn<>(title, 48, Shape.PROSE, value);
    }

    /** A LocalDate. */
    public static <R> ExportColumn<R> date(String title, Function<? super R, ?> value) {
        return new ExportColumn<>(title, 12, Shape.DATE, value);
    }

    /** A LocalDateTime. */
    public static <R> ExportColumn<R> moment(String title, Function<? super R, ?> value) {
        return new ExportColumn<>(title, 18, Shape.MOMENT, value);
    }

    /** A whole number. */
    public static <R> ExportColumn<R> number(String title, Function<? super R, ?> value) {
        return new ExportColumn<>(title, Math.max(8, 2.0 * title.length() + 2), Shape.NUMBER, value);
    }

    public static <R> ExportColumn<R> money(String title, Function<? super R, ?> value) {
        return new ExportColumn<>(title, Math.max(14, 2.0 * title.length() + 2), Shape.MONEY, value);
    }

    public ExportColumn<R> wide(double characters) {
        return new ExportColumn<>(title, characters, shape, value);
    }

    @Nullable
    Object of(R row) {
        return value.apply(row);
    }
}
