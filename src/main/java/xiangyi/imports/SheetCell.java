package xiangyi.imports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell.
 *
 * @param raw the text a person sees in it; a date in ISO form
 * @param moment what Excel means by a date
 * @param formula whether the value was calculated
 */
record SheetCell(Kind kind, String raw, @Nullable LocalDateTime moment, boolean formula) {

    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** #DIV/0! and its kin. */
        ERROR,
        /** A formula that was never calculated, as in files that other programs wrote. */
        UNCALCULATED
    }

    /** Excel counts with 15 digits; what stands beyond them is noise, or an ID number that has been lost. */
    private static final MathContext EXCEL = new MathContext(15);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static SheetCell text(String text, boolean formula) {
        return new SheetCell(Kind.TEXT, text, null, formula);
    }

    static SheetCell number(double number, boolean formula) {
        if (!Double.isFinite(number)) {
            return error("#NUM!", formula);
        }
        var shown = new BigDecimal(number).round(EXCEL);
        var plain = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return new SheetCell(Kind.NUMBER, plain, null, formula);
    }

    /** A number whose format says that it is a date. */
    static SheetCell serial(double days, boolean from1904, boolean formula) {
        if (!DateUtil.isValidExcelDate(days)) {
            return number(days, formula);
        }
        return moment(DateUtil.getLocalDateTime(days, from1904), days < 1, formula);
    }

    static SheetCell moment(LocalDateTime moment, boolean timeOnly, boolean formula) {
        var time = moment.toLocalTime();
        var raw = timeOnly
                ? time.withSecond(0).withNano(0).toString()
                : time.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.format(MOMENT);
        return new SheetCell(Kind.DATE, raw, moment, formula);
    }

    static SheetCell bool(boolean value, boolean formula) {
        return new SheetCell(Kind.BOOLEAN, value ? "TRUE" : "FALSE", null, formula);
    }

    static SheetCell error(String code, boolean formula) {
        return new SheetCell(Kind.ERROR, code, null, formula);
    }

    static SheetCell uncalculated() {
        return new SheetCell(Kind.UNCALCULATED, "", null, true);
    }

    /** A dash or a slash is how a form says that there is nothing. */
    boolean isBlank() {
        return kind == Kind.TEXT && Tidy.isNothing(raw);
    }

    boolean isNone() {
        return kind == Kind.TEXT && Tidy.isNone(raw);
    }

    /** Excel keeps 15 digits of a number: an ID number or bank account typed as a number has lost its end. */
    boolean hasLostDigits() {
        return kind == Kind.NUMBER
                && raw.indexOf('.') < 0
                && raw.replace("-", "").length() > 15;
    }
}
