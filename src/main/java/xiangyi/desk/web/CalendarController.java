package xiangyi.desk.web;

import html.Pages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Place;
import xiangyi.calendar.Dates;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.calendar.Workdays;
import xiangyi.desk.CalendarEntry;
import xiangyi.desk.CalendarQueries;
import xiangyi.desk.DeskRight;
import xiangyi.imports.Excel;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The year by its months: what is planned, what fell due, what was done. */
@Controller
class CalendarController {

    private final List<DueItems> rooms;
    private final CalendarQueries queries;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    CalendarController(
            List<DueItems> rooms, CalendarQueries queries, AreaQueries areas, Workdays workdays, Pages pages) {
        this.rooms = rooms;
        this.queries = queries;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping("/calendar")
    View calendar(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) CalendarEntry.@Nullable Sort sort,
            @RequestParam(required = false) @Nullable Area area) {
        return Show.page(pages.deskCalendar(page(actor, year, sort, area)));
    }

    /** What the page shows, as a sheet. */
    @GetMapping("/calendar/export")
    View export(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) CalendarEntry.@Nullable Sort sort,
            @RequestParam(required = false) @Nullable Area area) {
        if (area != null && !actor.scope(DeskRight.READ).area().covers(area)) {
            throw new NotFound(area);
        }
        var page = page(actor, year, sort, area);
        var name = Text.text("desk.calendar.year", page.yearText());
        return Show.xlsx(
                name + Dates.full(page.today()), out -> Excel.export(out, name, columns(page), page.shown().stream()));
    }

    private static List<LedgerColumn<CalendarEntry>> columns(CalendarPage page) {
        var columns = new ArrayList<LedgerColumn<CalendarEntry>>();
        if (!page.places().isEmpty()) {
            columns.add(LedgerColumn.text(Text.text("web.field.area"), page::placeName));
        }
        columns.add(LedgerColumn.date(Text.text("desk.calendar.column.on"), CalendarEntry::on));
        columns.add(LedgerColumn.text(Text.text("desk.calendar.column.said"), CalendarEntry::said));
        columns.add(LedgerColumn.text(Text.text("desk.calendar.column.what"), CalendarEntry::what));
        columns.add(LedgerColumn.<CalendarEntry>text(Text.text("desk.calendar.column.title"), CalendarEntry::title)
                .wide(48));
        columns.add(LedgerColumn.text(Text.text("desk.calendar.column.sort"), CalendarController::sort));
        columns.add(LedgerColumn.text(Text.text("desk.calendar.column.state"), CalendarController::state));
        return columns;
    }

    private static String sort(CalendarEntry entry) {
        return Text.text("desk.calendar.sort." + entry.sort().name());
    }

    private static @Nullable String state(CalendarEntry entry) {
        return entry.sort() == CalendarEntry.Sort.DONE
                ? null
                : Text.text("desk.calendar." + entry.sort().name() + "."
                        + entry.state().name());
    }

    private CalendarPage page(
            Actor actor, @Nullable Integer year, CalendarEntry.@Nullable Sort sort, @Nullable Area area) {
        var scope = actor.scope(DeskRight.READ);
        var today = workdays.today();
        var wanted = year == null || year < 1954 || year > 2200 ? today.getYear() : year;
        var townships = actor.area().isTownship() ? List.<Place>of() : areas.townships(scope);
        var entries =
                queries.year(scope, area == null ? actor.area() : area, wanted, open(actor, wanted, today), today);
        return new CalendarPage(wanted, sort, area == null ? null : area.code(), entries, townships, today);
    }

    private List<DueItem> open(Actor actor, int year, LocalDate today) {
        var last = LocalDate.of(year, 12, 31);
        return rooms.stream()
                .flatMap(room -> room.due(actor, today, last.isBefore(today) ? today : last).stream())
                .toList();
    }
}
