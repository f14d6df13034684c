package xiangyi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** A year's notice as it is handed in; refused when it cannot be the whole of one. */
record Notice(int year, List<NoticeDay> days) {

    Notice {
        days = List.copyOf(days);
        var flaws = flaws(year, days);
        if (!flaws.isEmpty()) throw new Refusal(flaws);
    }

    LocalDate first() {
        return LocalDate.of(year - 1, 12, 1);
    }

    LocalDate last() {
        return LocalDate.of(year, 11, 30);
    }

    private static List<Reason> flaws(int year, List<NoticeDay> days) {
        var flaws = new ArrayList<Reason>();
        var seen = new HashSet<LocalDate>();
        for (var day : days) {
            var date = Dates.full(day.day());
            if (day.notice() != year) flaws.add(flaw("calendar.notice.outside", date, String.valueOf(year)));
            if (!seen.add(day.day())) flaws.add(flaw("calendar.notice.twice", date));
            if (day.isSwappedWeekday()) flaws.add(flaw("calendar.notice.notWeekend", date));
        }
        var nationalDay = LocalDate.of(year, 10, 1);
        if (days.stream().noneMatch(day -> day.day().equals(nationalDay) && !day.workday()))
            flaws.add(flaw("calendar.notice.incomplete", String.valueOf(year)));
        return flaws;
    }

    private static Reason flaw(String key, Object... values) {
        return Reason.of(key, values).at("words");
    }
}
