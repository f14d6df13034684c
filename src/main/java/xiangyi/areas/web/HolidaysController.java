package xiangyi.areas.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaRight;
import xiangyi.areas.HolidayRequest;
import xiangyi.areas.HolidayYears;
import xiangyi.calendar.HolidayNotices;
import xiangyi.calendar.NoticeOrigin;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** The years whose holidays are known, and the form that brings in another: read first, taken in when it is right. */
@Controller
@RequestMapping("/settings/holidays")
class HolidaysController {

    private final HolidayYears years;
    private final HolidayNotices notices;
    private final Workdays clock;
    private final Pages pages;

    HolidaysController(HolidayYears years, HolidayNotices notices, Workdays clock, Pages pages) {
        this.years = years;
        this.notices = notices;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor) {
        actor.require(AreaRight.SET);
        var origins = notices.origins().stream().collect(Collectors.toMap(NoticeOrigin::year, Function.identity()));
        var known = notices.get();
        return Show.page(pages.areasHolidays(
                known.years().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(year -> new HolidayYear(year, known.notice(year), origins.get(year)))
                        .toList(),
                actor.may(AreaRight.BRING_IN_HOLIDAYS),
                clock.today()));
    }

    @GetMapping("/{year:\\d{4}}")
    View one(Actor actor, @PathVariable int year) {
        actor.require(AreaRight.SET);
        var days = notices.get().notice(year);
        if (days.isEmpty()) {
            throw new NotFound(year);
        }
        var origin = notices.origins().stream()
                .filter(taken -> taken.year() == year)
                .findFirst()
                .orElse(null);
        return Show.page(pages.areasHolidayYear(new HolidayYear(year, days, origin)));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        actor.require(AreaRight.BRING_IN_HOLIDAYS);
        var known = notices.get().years();
        var next = known.stream()
                .mapToInt(year -> year + 1)
                .max()
                .orElse(clock.today().getYear());
        var trail = List.of(
                new Crumb("/settings", text("areas.settings")),
                new Crumb("/settings/holidays", text("areas.holidays")));
        var form = Fields.of(HolidayRequest.class).proposing("year", next);
        return Show.page(pages.form(FormPage.of("areas.holidays.bringIn", trail, "/settings/holidays/new", form)));
    }

    /** Without {@code checked} the days are only shown as they were understood. */
    @PostMapping("/new")
    View bringIn(Actor actor, @Valid HolidayRequest request, @RequestParam(defaultValue = "false") boolean checked) {
        actor.require(AreaRight.BRING_IN_HOLIDAYS);
        if (checked) {
            years.bringIn(actor, request);
            return Show.next("/settings/holidays/" + request.year());
        }
        var days = notices.read(request.year(), request.words());
        return Show.page(pages.areasHolidayTrial(
                request,
                new HolidayYear(request.year(), days, null),
                notices.get().knows(request.year())));
    }
}
