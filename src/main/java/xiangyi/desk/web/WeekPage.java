package xiangyi.desk.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.DueItem;
import xiangyi.desk.Happened;
import xiangyi.shared.Area;
import xiangyi.web.Shortcut;

/**
 * @param items all that is due, by its day
 * @param places names of townships, where there are several
 */
public record WeekPage(
        LocalDate today,
        List<DueItem> items,
        List<Happened> year,
        List<Shortcut> shortcuts,
        Map<Area, String> places,
        boolean mayReadDuties) {

    /** More late ones than this are no list any more; the rooms show them all. */
    static final int LATE_SHOWN = 30;

    private static final int LATER_SHOWN = 12;

    public List<DueItem> late() {
        return items.stream().filter(item -> item.isLate(today)).toList();
    }

    public List<DueItem> lateShown() {
        return late().stream().limit(LATE_SHOWN).toList();
    }

    public List<DueItem> on(LocalDate day) {
        return items.stream().filter(item -> item.on().equals(day)).toList();
    }

    /** The days of this week from today on that have something due; today always. */
    public List<LocalDate> days() {
        return today.datesUntil(sunday().plusDays(1))
                .filter(day -> day.equals(today) || !on(day).isEmpty())
                .toList();
    }

    /** What this week still holds after today. */
    public long restOfWeek() {
        return items.stream()
                .filter(item -> item.on().isAfter(today) && !item.on().isAfter(sunday()))
                .count();
    }

    public List<DueItem> later() {
        return items.stream()
                .filter(item -> item.on().isAfter(sunday()))
                .limit(LATER_SHOWN)
                .toList();
    }

    public List<Happened> month(int month) {
        return year.stream().filter(happened -> happened.month() == month).toList();
    }

    public @Nullable Shortcut main() {
        return shortcuts.isEmpty() ? null : shortcuts.get(0);
    }

    public String place(DueItem item) {
        return places.getOrDefault(item.area(), "");
    }

    private LocalDate sunday() {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
