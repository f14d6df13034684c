package xiangyi.activities.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityFilter;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.QuickEntry;
import xiangyi.activities.QuickRequest;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.departments.Department;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.files.web.Uploaded;
import xiangyi.imports.Excel;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Count;
import xiangyi.web.Cell;
import xiangyi.web.Choices;
import xiangyi.web.Fields;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The list of activities, and a finished one as one short form. */
@Controller
@RequestMapping("/activities")
class ActivitiesController {

    private final QuickEntry quick;
    private final ActivityQueries queries;
    private final DepartmentQueries departments;
    private final GroupQueries groups;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    ActivitiesController(
            QuickEntry quick,
            ActivityQueries queries,
            DepartmentQueries departments,
            GroupQueries groups,
            AreaQueries areas,
            Workdays workdays,
            Pages pages) {
        this.quick = quick;
        this.queries = queries;
        this.departments = departments;
        this.groups = groups;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @ModelAttribute ActivityFilter filter) {
        var scope = actor.scope(ActivityRight.READ);
        var today = workdays.today();
        var rows = queries.page(scope, filter, Pager.offset(filter.page()), Pager.SIZE);
        var townships = actor.area().isTownship() ? Map.<Area, String>of() : areas.names(scope);
        return Show.page(pages.activitiesActivities(new ActivitiesPage(
                actor,
                filter,
                new Pager<>(rows, queries.total(scope, filter), filter.page(), Pager.SIZE),
                ledger(townships, today).drawn(rows),
                queries.years(scope),
                groups.groups(scope, null, today),
                today)));
    }

    /** 代表活动台账, with the filters of the list it was called from. */
    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute ActivityFilter filter) {
        var scope = actor.scope(ActivityRight.READ);
        var name = said("ledger");
        var ledger = ledger(Map.of(), workdays.today());
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> queries.each(scope, filter, rows -> Excel.export(out, name, ledger, rows)));
    }

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
        var units = departments.serving(actor.scope(DepartmentRight.READ), here);
        var form = Fields.of(QuickRequest.class)
                .placing(here, rechecked == null ? ActivityForms.places(areas.toChoose(scope)) : Map.of())
                .proposing("id", ActivityId.next())
                .proposing("kind", rechecked == null ? kind : ActivityKind.LOOK_BACK)
                .proposing("rechecks", rechecks)
                .choosingIfAny("rechecks", ActivityForms.lookedBackAt(others))
                .proposing("title", ActivityForms.title(rechecked))
                .proposing("startsOn", today)
                .choosing("department", Choices.of(units, Department::id, Department::name));
        return Show.page(pages.activitiesQuick(form));
    }

    @PostMapping("/new")
    View record(Actor actor, @Valid QuickRequest request, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var id = quick.record(actor, request, Uploaded.content(file));
        return Show.next("/activities/" + id.text());
    }

    /** @param townships their names, where the list shows more than one */
    private Ledger<ActivityCard> ledger(Map<Area, String> townships, LocalDate today) {
        return Ledger.of(
                LedgerColumn.date(said("column.day"), ActivityCard::startsOn).onlyInWorkbook(),
                LedgerColumn.date(said("field.endsOn"), ActivityCard::endsOn).onlyInWorkbook(),
                LedgerColumn.text(said("field.saidAs"), ActivityCard::saidAs).onlyInWorkbook(),
                LedgerColumn.<ActivityCard>text(said("column.kind"), card -> text(card.kind()))
                        .as("is-no")
                        .unnamed(),
                LedgerColumn.text(said("column.activity"), ActivityCard::title)
                        .wide(36)
                        .leadingTo(ActivityCard::path)
                        .note(card -> townships.isEmpty() ? card.place() : townships.get(card.area())),
                LedgerColumn.date(said("column.day"), ActivityCard::startsOn)
                        .drawn(card -> pages.activitiesWhen(card, today))
                        .onlyOnPage(),
                LedgerColumn.text(said("field.place"), ActivityCard::place)
                        .wide(20)
                        .onlyInWorkbook(),
                LedgerColumn.text(said("field.lead"), ActivityCard::lead).onlyInWorkbook(),
                LedgerColumn.text(said("field.group"), ActivityCard::groupName).onlyInWorkbook(),
                LedgerColumn.<ActivityCard>text(said("column.deputies"), card -> count(card.deputies()))
                        .shown(ActivitiesController::deputies),
                LedgerColumn.<ActivityCard>text(said("column.findings"), card -> count(card.findings()))
                        .shown(ActivitiesController::findings),
                LedgerColumn.number(said("column.open"), ActivityCard::open).onlyInWorkbook(),
                LedgerColumn.date(said("field.toldOn"), ActivityCard::toldOn).onlyInWorkbook(),
                LedgerColumn.<ActivityCard>text(said("column.state"), card -> text(card.status()))
                        .as("is-state")
                        .unnamed()
                        .drawn(card -> pages.activitiesStatus(card, today)),
                LedgerColumn.prose(said("field.summary"), ActivityCard::summary).onlyInWorkbook());
    }

    private static Cell deputies(ActivityCard card) {
        var came = card.deputies();
        return card.held()
                ? Cell.of(came == null ? null : said("people", came.words())).yet(text("web.unrecorded"))
                : Cell.of(null).yet(said("notYetHeld"));
    }

    private static Cell findings(ActivityCard card) {
        var found = card.findings();
        if (found == null) {
            return card.held() ? Cell.of(null).yet(said("noFindings")) : Cell.of(null);
        }
        return Cell.of(said("entries", found.words()))
                .note(Stream.of(
                                card.waiting() > 0 ? said("waitingEntries", card.waiting()) : "",
                                card.open() > 0 ? said("openEntries", card.open()) : "")
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(text("web.comma"))));
    }

    private static @Nullable String count(@Nullable Count count) {
        return count == null ? null : count.words();
    }

    private static String said(String key, Object... values) {
        return text("activities." + key, values);
    }
}
