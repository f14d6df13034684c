package xiangyi.desk.web;

import html.Pages;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.calendar.Workdays;
import xiangyi.desk.DeskRight;
import xiangyi.desk.FirstSteps;
import xiangyi.desk.YearQueries;
import xiangyi.duties.DutyRight;
import xiangyi.imports.ImportRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Role;
import xiangyi.web.Shortcut;
import xiangyi.web.Show;

/** The first page of the day. */
@Controller
class WeekController {

    /** How far ahead the page looks. */
    private static final int DAYS = 60;

    private final List<DueItems> rooms;
    private final List<Shortcut> shortcuts;
    private final FirstSteps firstSteps;
    private final YearQueries years;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    WeekController(
            List<DueItems> rooms,
            ObjectProvider<Shortcut> shortcuts,
            FirstSteps firstSteps,
            YearQueries years,
            AreaQueries areas,
            Workdays workdays,
            Pages pages) {
        this.rooms = rooms;
        this.shortcuts =
                shortcuts.stream().sorted(Comparator.comparing(Shortcut::order)).toList();
        this.firstSteps = firstSteps;
        this.years = years;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping("/")
    View week(Actor actor) {
        if (actor.role() == Role.UNIT) {
            return Show.next("/referrals");
        }
        var scope = actor.scope(DeskRight.READ);
        var today = workdays.today();
        var offered = shortcuts.stream()
                .filter(shortcut -> actor.may(shortcut.right()))
                .toList();
        var known = firstSteps.known(actor, today);
        if (!known.isEnough() && actor.role() != Role.DEPUTY) {
            return Show.page(pages.deskBegin(known, firstSteps.pages(actor), actor.may(ImportRight.IMPORT)));
        }
        Map<Area, String> places = actor.area().isTownship() ? Map.of() : areas.names(scope);
        return Show.page(pages.deskWeek(new WeekPage(
                today,
                items(actor, today),
                years.year(scope, Year.from(today)),
                offered,
                places,
                actor.may(DutyRight.READ))));
    }

    private List<DueItem> items(Actor actor, LocalDate today) {
        return rooms.stream()
                .flatMap(room -> room.due(actor, today, today.plusDays(DAYS)).stream())
                .sorted(Comparator.comparing(DueItem::on).thenComparing(DueItem::title))
                .toList();
    }
}
