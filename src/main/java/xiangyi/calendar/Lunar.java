package xiangyi.calendar;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day of the lunar calendar, by which villages hold their markets. */
public record Lunar(int month, boolean leap, int day) {

    private static final String MONTHS = "正二三四五六七八九十冬腊";
    private static final String DIGITS = "一二三四五六七八九十";

    public static Lunar of(LocalDate date) {
        var calendar = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), ULocale.CHINA);
        calendar.setTimeInMillis(date.atTime(12, 0)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant()
                .toEpochMilli());
        return new Lunar(
                calendar.get(ChineseCalendar.MONTH) + 1,
                calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1,
                calendar.get(ChineseCalendar.DAY_OF_MONTH));
    }

    /** 十月初五, 闰六月廿一 */
    @Override
    public String toString() {
        return (leap ? "闰" : "") + MONTHS.charAt(month - 1) + "月" + dayName();
    }

    private String dayName() {
        if (day == 20) return "二十";
        if (day == 30) return "三十";
        return "初十廿".charAt((day - 1) / 10) + String.valueOf(DIGITS.charAt((day - 1) % 10));
    }
}
