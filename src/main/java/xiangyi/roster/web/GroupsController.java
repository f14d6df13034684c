package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Here;
import xiangyi.areas.TownshipNames;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.roster.GroupId;
import xiangyi.roster.GroupQueries;
import xiangyi.roster.GroupQueries.GroupRow;
import xiangyi.roster.GroupRequest;
import xiangyi.roster.Groups;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** Groups of deputies, as at a day, and a new one. */
@Controller
@RequestMapping("/groups")
class GroupsController {

    private final Groups groups;
    private final GroupQueries queries;
    private final AreaQueries areas;
    private final Here here;
    private final Workdays clock;
    private final Pages pages;

    GroupsController(Groups groups, GroupQueries queries, AreaQueries areas, Here here, Workdays clock, Pages pages) {
        this.groups = groups;
        this.queries = queries;
        this.areas = areas;
        this.here = here;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(RosterRight.READ);
        var places = TownshipNames.of(actor, areas.townships(scope), area);
        var rows = queries.groups(scope, places.only(), day(on));
        return Show.page(pages.rosterGroups(
                ledger(places, day(on)).drawn(rows),
                Pager.all(rows),
                places,
                actor.may(RosterRight.WRITE),
                day(on),
                clock.today()));
    }

    @GetMapping("/export")
    View export(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(RosterRight.READ);
        var places = TownshipNames.of(actor, areas.townships(scope), area);
        var rows = queries.groups(scope, places.only(), day(on));
        var columns = places.columns(GroupRow::area, ledger(places, day(on)).exported());
        var name = Text.text("roster.groups");
        return Show.xlsx(name + Dates.full(day(on)), out -> Excel.export(out, name, columns, rows.stream()));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        actor.require(RosterRight.WRITE);
        var township = here.of(actor, RosterRight.WRITE, area);
        var form = Fields.of(GroupRequest.class)
                .placing(actor, township.area(), township.name())
                .proposing("id", GroupId.next())
                .proposing("fromOn", clock.today());
        return Show.page(pages.form(FormPage.of(
                "roster.newGroup", List.of(new Crumb("/groups", Text.text("roster.groups"))), "/groups/new", form)));
    }

    @PostMapping("/new")
    View found(Actor actor, @Valid GroupRequest request) {
        return Show.next("/groups/" + groups.found(actor, request).text());
    }

    private static Ledger<GroupRow> ledger(TownshipNames places, LocalDate on) {
        return Ledger.of(
                LedgerColumn.text(Text.text("roster.field.title"), GroupRow::name)
                        .wide(24)
                        .leadingTo(row -> row.path() + "?on=" + on)
                        .note(row -> places.areMixed() ? places.name(row.area()) : null),
                LedgerColumn.text(Text.text("roster.field.topic"), GroupRow::topic)
                        .wide(30)
                        .yet(Text.text("web.unrecorded")),
                LedgerColumn.text(Text.text("roster.field.leader"), GroupRow::leader)
                        .yet(Text.text("web.unrecorded")),
                LedgerColumn.number(Text.text("roster.field.members"), GroupRow::members),
                LedgerColumn.date(Text.text("roster.group.field.fromOn"), GroupRow::fromOn));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? clock.today() : on;
    }
}
