package xiangyi.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.shared.Text;

/** How a word of an entry is said to people. */
public final class Shown {

    private Shown() {}

    /** Empty where nothing was filled in. */
    public static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> constant) {
            return Text.text(constant);
        }
        if (value instanceof LocalDate day) {
            return Dates.full(day);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** What a correction has kept: the name of a constant, or a day as it is written. */
    @SuppressWarnings("unchecked")
    public static String kept(Class<?> type, String value) {
        if (type.isEnum()) {
            return Text.kept((Class<? extends Enum<?>>) type, value);
        }
        return type == LocalDate.class ? Dates.full(LocalDate.parse(value)) : value;
    }
}
