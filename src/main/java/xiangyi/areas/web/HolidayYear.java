package xiangyi.areas.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.NoticeDay;
import xiangyi.calendar.NoticeOrigin;

/** A year's holidays and where they came from; null where they came with the program. */
public record HolidayYear(
        int year, List<NoticeDay> days, @Nullable NoticeOrigin origin) {

    public long off() {
        return days.stream().filter(day -> !day.workday()).count();
    }

    public long worked() {
        return days.size() - off();
    }
}
