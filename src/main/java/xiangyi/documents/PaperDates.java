package xiangyi.documents;

import java.time.LocalDate;

/** PaperDates as documents write them: Arabic, in full, without zeros in front. */
public final class PaperDates {

    private PaperDates() {}

    /** 2025年5月8日 */
    public static String written(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** A date to be filled in by hand, with room for the pen. */
    public static String blank() {
        return "　　　年　　月　　日";
    }
}
