package xiangyi.calendar;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A day of the lunar calendar, by which villages hold their markets and by which festivals fall. */
public record Lunar(int month, boolean leap, int day) {

    private static final String MONTHS = "正二三四五六七八九十冬腊";
    private static final String DIGITS = "一二三四五六七八九十";

    /**
     * The lunar years from 1950 on: from the left one bit for each month that has thirty days, then which month is
     * repeated; the bit before all says that the repeated one has thirty. ICU reckons new moons some minutes off and
     * begins months on the wrong day now and then, among them the first of 2027 and of 2030.
     */
    private static final int[] YEARS = {
        0x06ca0, 0x0b550, 0x15355, 0x04da0, 0x0a5b0, 0x14573, 0x052b0, 0x0a9a8, 0x0e950, 0x06aa0,
        0x0aea6, 0x0ab50, 0x04b60, 0x0aae4, 0x0a570, 0x05260, 0x0f263, 0x0d950, 0x05b57, 0x056a0,
        0x096d0, 0x04dd5, 0x04ad0, 0x0a4d0, 0x0d4d4, 0x0d250, 0x0d558, 0x0b540, 0x0b6a0, 0x195a6,
        0x095b0, 0x049b0, 0x0a974, 0x0a4b0, 0x0b27a, 0x06a50, 0x06d40, 0x0af46, 0x0ab60, 0x09570,
        0x04af5, 0x04970, 0x064b0, 0x074a3, 0x0ea50, 0x06b58, 0x05ac0, 0x0ab60, 0x096d5, 0x092e0,
        0x0c960, 0x0d954, 0x0d4a0, 0x0da50, 0x07552, 0x056a0, 0x0abb7, 0x025d0, 0x092d0, 0x0cab5,
        0x0a950, 0x0b4a0, 0x0baa4, 0x0ad50, 0x055d9, 0x04ba0, 0x0a5b0, 0x15176, 0x052b0, 0x0a930,
        0x07954, 0x06aa0, 0x0ad50, 0x05b52, 0x04b60, 0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530,
        0x05aa0, 0x076a3, 0x096d0, 0x04afb, 0x04ad0, 0x0a4d0, 0x1d0b6, 0x0d250, 0x0d520, 0x0dd45,
        0x0b5a0, 0x056d0, 0x055b2, 0x049b0, 0x0a577, 0x0a4b0, 0x0aa50, 0x1b255, 0x06d20, 0x0ada0,
        0x14b63, 0x09370, 0x049f8, 0x04970, 0x064b0, 0x168a6, 0x0ea50, 0x06b20, 0x1a6c4, 0x0aae0,
        0x092e0, 0x0d2e3, 0x0c960, 0x0d557, 0x0d4a0, 0x0da50, 0x05d55, 0x056a0, 0x0a6d0, 0x055d4,
        0x052d0, 0x0a9b8, 0x0a950, 0x0b4a0, 0x0b6a6, 0x0ad50, 0x055a0, 0x0aba4, 0x0a5b0, 0x052b0,
        0x0b273, 0x06930, 0x07337, 0x06aa0, 0x0ad50, 0x14b55, 0x04b60, 0x0a570, 0x054e4, 0x0d160,
        0x0e968, 0x0d520, 0x0daa0, 0x16aa6, 0x056d0, 0x04ae0, 0x0a9d4, 0x0a4d0, 0x0d150, 0x0f252
    };

    private static final LocalDate FIRST = LocalDate.of(1950, 2, 17);

    public static Lunar of(LocalDate date) {
        var left = (int) ChronoUnit.DAYS.between(FIRST, date);
        if (left < 0) {
            return reckoned(date);
        }
        for (var year : YEARS) {
            var repeated = year & 0xF;
            for (var month = 1; month <= 12; month++) {
                var days = 29 + (year >> 16 - month & 1);
                if (left < days) {
                    return new Lunar(month, false, left + 1);
                }
                left -= days;
                var more = month == repeated ? 29 + (year >> 16) : 0;
                if (left < more) {
                    return new Lunar(month, true, left + 1);
                }
                left -= more;
            }
        }
        return reckoned(date);
    }

    /** Years that the table does not hold; a day off now and then. */
    private static Lunar reckoned(LocalDate date) {
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
