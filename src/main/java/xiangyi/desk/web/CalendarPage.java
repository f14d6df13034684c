package xiangyi.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.areas.Place;
import xiangyi.desk.CalendarEntry;

/**
 * @param entries of the whole year, by their day
 * @param places the townships to choose from, where there are several
 */
public record CalendarPage(
        int year,
        CalendarEntry.@Nullable Sort sort,
        @Nullable String area,
        List<CalendarEntry> entries,
        List<Place> places,
        LocalDate today) {

    public String yearText() {
        return String.valueOf(year);
    }

    public long count(CalendarEntry.Sort sort) {
        return entries.stream().filter(entry -> entry.sort() == sort).count();
    }

    /** Of the sort that is asked for. */
    public List<CalendarEntry> shown() {
        return entries.stream()
                .filter(entry -> sort == null || entry.sort() == sort)
                .toList();
    }

    public List<CalendarEntry> month(int month) {
        return shown().stream()
                .filter(entry -> entry.on().getMonthValue() == month)
                .toList();
    }

    public boolean isNow(int month) {
        return today.getYear() == year && today.getMonthValue() == month;
    }

    public boolean isPast(int month) {
        return LocalDate.of(year, month, 1).plusMonths(1).minusDays(1).isBefore(today);
    }

    /** Which township, where the page shows more than one. */
    public @Nullable String place(CalendarEntry entry) {
        return places.isEmpty() || area != null ? null : placeName(entry);
    }

    public @Nullable String placeName(CalendarEntry entry) {
        return places.stream()
                .filter(place -> place.area().equals(entry.area()))
                .map(Place::name)
                .findFirst()
                .orElse(null);
    }
}
