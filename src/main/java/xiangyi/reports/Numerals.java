package xiangyi.reports;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** Ordinals as documents write them: 十四. */
final class Numerals {

    private Numerals() {}

    static String of(@Nullable Integer number) {
        if (number == null) {
            return "…";
        }
        return new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT).format(number);
    }
}
