package xiangyi.activities.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.activities.Activities;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRequest;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.RepeatRequest;
import xiangyi.activities.YearPlan;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.roster.GroupId;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.web.FormPage;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The plan of a year by months, with what was done last year and may be done again. */
@Controller
@RequestMapping("/activities/plan")
class ActivityPlanController {

    private static final int FIRST = 1954;
    private static final int LAST = 2200;

    private final Activities activities;
    private final YearPlan plan;
    private final ActivityQueries queries;
    private final GroupQueries groups;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    ActivityPlanController(
            Activities activities,
            YearPlan plan,
            ActivityQueries queries,
            GroupQueries groups,
            AreaQueries areas,
            Workdays workdays,
            Pages pages) {
        this.activities = activities;
        this.plan = plan;
        this.queries = queries;
        this.groups = groups;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View year(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable GroupId group,
            @RequestParam(required = false) ActivityPlanPage.@Nullable Show show) {
        return Show.page(pages.activitiesPlan(page(actor, year, group, show)));
    }

    /** What the page shows, as a sheet. */
    @GetMapping("/export")
    View export(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable GroupId group,
            @RequestParam(required = false) ActivityPlanPage.@Nullable Show show) {
        var page = page(actor, year, group, show);
        var name = said("plan", String.valueOf(page.year()));
        return Show.xlsx(
                name + Dates.full(page.today()), out -> Excel.export(out, name, columns(page), page.shown().stream()));
    }

    @PostMapping
    View repeat(Actor actor, RepeatRequest request, @RequestParam(required = false) @Nullable Integer year) {
        plan.repeat(actor, request);
        return Show.next("/activities/plan" + (year == null ? "" : "?year=" + year));
    }

    /** An activity ahead; one that looks back at another begins with it. */
    @GetMapping("/new")
    View ask(
            Actor actor,
            @RequestParam(required = false) @Nullable ActivityKind kind,
            @RequestParam(required = false) @Nullable ActivityId rechecks) {
        var scope = actor.scope(ActivityRight.WRITE);
        var today = workdays.today();
        var rechecked = rechecks == null ? null : queries.card(scope, rechecks);
        var here = rechecked == null ? areas.here(scope) : rechecked.area();
        var others = rechecked != null || kind == ActivityKind.LOOK_BACK
                ? queries.toLookBackAt(scope, here, today, rechecks)
                : List.<ActivityCard>of();
        var form = ActivityForms.form(null, groups.groups(scope, here, today), rechecks, others)
                .without("deputies", "findings", "times", "notifiedOn", "materialsOn", "summary")
                .placing(here, rechecked == null ? ActivityForms.places(areas.toChoose(scope)) : Map.of())
                .proposing("id", ActivityId.next())
                .proposing("version", 0)
                .carrying("held", false)
                .proposing("kind", rechecked == null ? kind : ActivityKind.LOOK_BACK)
                .proposing("title", ActivityForms.title(rechecked));
        var page = FormPage.of("activities.form.plan", ActivityForms.trail(null), "/activities/plan/new", form);
        return Show.page(pages.form(
                rechecks == null
                        ? page
                        : page.or("/activities/new?rechecks=" + rechecks.text(), said("lookBack.held"))));
    }

    @PostMapping("/new")
    View plan(Actor actor, @Valid ActivityRequest request) {
        return Show.next("/activities/" + activities.record(actor, request).text());
    }

    private ActivityPlanPage page(
            Actor actor, @Nullable Integer year, @Nullable GroupId group, ActivityPlanPage.@Nullable Show show) {
        var scope = actor.scope(ActivityRight.READ);
        var here = areas.here(scope);
        var today = workdays.today();
        var wanted = year == null || year < FIRST || year > LAST ? today.getYear() : year;
        return ActivityPlanPage.of(
                actor,
                wanted,
                group,
                show,
                queries.year(scope, here, wanted),
                queries.year(scope, here, wanted - 1),
                groups.groups(scope, here, today),
                workdays);
    }

    private static List<LedgerColumn<ActivityCard>> columns(ActivityPlanPage page) {
        return List.of(
                LedgerColumn.date(said("column.day"), ActivityCard::startsOn),
                LedgerColumn.date(said("field.endsOn"), ActivityCard::endsOn),
                LedgerColumn.text(said("field.saidAs"), ActivityCard::saidAs),
                LedgerColumn.text(said("column.kind"), card -> Text.text(card.kind())),
                LedgerColumn.<ActivityCard>text(said("column.activity"), ActivityCard::title)
                        .wide(36),
                LedgerColumn.text(said("field.group"), ActivityCard::groupName),
                LedgerColumn.<ActivityCard>text(said("field.place"), ActivityCard::place)
                        .wide(20),
                LedgerColumn.text(said("field.lead"), ActivityCard::lead),
                LedgerColumn.text(said("plan.column.planned"), ActivityPlanController::planned),
                LedgerColumn.text(said("column.state"), page::word),
                LedgerColumn.prose(said("cancelledBecause"), ActivityCard::cancelledWhy));
    }

    private static @Nullable String planned(ActivityCard card) {
        var planned = card.planned();
        return planned == null ? null : planned.words();
    }

    private static String said(String key, Object... values) {
        return Text.text("activities." + key, values);
    }
}
