package xiangyi.reports;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** Ordinals as documents write them: 十四. */
public final class Numerals {

    private Numerals() {}

    public static String of(@Nullable Integer number) {
        if (number == null) {
            return "…";
        }
        return new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT).format(number);
    }

    /** As things are counted, 两 and not 二. */
    public static String counted(int number) {
        return number == 2 ? "两" : of(number);
    }
}
