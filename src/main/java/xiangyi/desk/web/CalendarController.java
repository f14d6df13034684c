package xiangyi.desk.web;

import html.Pages;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Place;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.calendar.Workdays;
import xiangyi.desk.CalendarEntry;
import xiangyi.desk.CalendarQueries;
import xiangyi.desk.DeskRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
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
        var scope = actor.scope(DeskRight.READ);
        var today = workdays.today();
        var wanted = year == null || year < 1954 || year > 2200 ? today.getYear() : year;
        var townships = actor.area().isTownship() ? List.<Place>of() : areas.townships(scope);
        var entries =
                queries.year(scope, area == null ? actor.area() : area, wanted, open(actor, wanted, today), today);
        return Show.page(pages.deskCalendar(
                new CalendarPage(wanted, sort, area == null ? null : area.code(), entries, townships, today)));
    }

    private List<DueItem> open(Actor actor, int year, LocalDate today) {
        var last = LocalDate.of(year, 12, 31);
        return rooms.stream()
                .flatMap(room -> room.due(actor, today, last.isBefore(today) ? today : last).stream())
                .toList();
    }
}
