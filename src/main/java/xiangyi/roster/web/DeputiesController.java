package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Here;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.roster.DeputyFilter;
import xiangyi.roster.DeputyQueries;
import xiangyi.roster.DeputyRequest;
import xiangyi.roster.DeputyRow;
import xiangyi.roster.GroupQueries;
import xiangyi.roster.MandateId;
import xiangyi.roster.Mandates;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Sealed;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The register of deputies, and a new one in it. */
@Controller
@RequestMapping("/deputies")
class DeputiesController {

    private static final List<LedgerColumn<DeputyRow>> REGISTER = List.of(
            LedgerColumn.number(Text.text("roster.field.serial"), DeputyRow::serial),
            LedgerColumn.text(Text.text("roster.field.name"), DeputyRow::name),
            LedgerColumn.text(Text.text("roster.field.sex"), row -> row.sex() == null ? null : Text.text(row.sex())),
            LedgerColumn.date(Text.text("roster.field.bornOn"), DeputyRow::bornOn),
            LedgerColumn.text(Text.text("roster.field.ethnicity"), DeputyRow::ethnicity),
            LedgerColumn.text(Text.text("roster.field.party"), DeputyRow::party),
            LedgerColumn.text(Text.text("roster.field.education"), DeputyRow::education),
            LedgerColumn.text(Text.text("roster.field.work"), DeputyRow::work),
            LedgerColumn.text(Text.text("roster.field.constituency"), DeputyRow::constituency),
            LedgerColumn.text(Text.text("roster.field.village"), DeputyRow::village),
            LedgerColumn.text(Text.text("roster.field.group"), DeputyRow::groups),
            LedgerColumn.text(Text.text("roster.field.phone"), row -> masked(row.phone())),
            LedgerColumn.text(Text.text("roster.field.idNumber"), row -> masked(row.idNumber())),
            LedgerColumn.text(Text.text("roster.field.cardNo"), DeputyRow::cardNo),
            LedgerColumn.text(
                    Text.text("roster.field.fixedPay"),
                    row -> row.fixedPay() == null ? null : Text.text("roster.fixedPay." + row.fixedPay())),
            LedgerColumn.date(Text.text("roster.field.fromOn"), DeputyRow::fromOn),
            LedgerColumn.date(Text.text("roster.field.untilOn"), DeputyRow::untilOn),
            LedgerColumn.text(
                    Text.text("roster.field.endReason"),
                    row -> row.endReason() == null ? null : Text.text(row.endReason())),
            LedgerColumn.text(Text.text("roster.field.note"), DeputyRow::note));

    private final Mandates mandates;
    private final DeputyQueries queries;
    private final GroupQueries groups;
    private final RosterQueries roster;
    private final AreaQueries areas;
    private final Here here;
    private final Workdays clock;
    private final Pages pages;

    DeputiesController(
            Mandates mandates,
            DeputyQueries queries,
            GroupQueries groups,
            RosterQueries roster,
            AreaQueries areas,
            Here here,
            Workdays clock,
            Pages pages) {
        this.mandates = mandates;
        this.queries = queries;
        this.groups = groups;
        this.roster = roster;
        this.areas = areas;
        this.here = here;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @ModelAttribute DeputyFilter filter) {
        var scope = actor.scope(RosterRight.READ);
        var today = clock.today();
        var on = filter.day(today);
        var rows = queries.page(scope, filter, today, Pager.offset(filter.page()), Pager.SIZE);
        var pager = new Pager<>(rows, queries.total(scope, filter, today), filter.page(), Pager.SIZE);
        return Show.page(pages.rosterDeputies(new DeputiesPage(
                actor,
                filter,
                pager,
                groups.groups(scope, null, on).stream()
                        .map(GroupQueries.GroupRow::name)
                        .distinct()
                        .toList(),
                queries.villages(scope, on),
                pager.total() == 0 ? queries.lastSitting(scope, today).orElse(null) : null,
                on,
                today)));
    }

    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute DeputyFilter filter) {
        var scope = actor.scope(RosterRight.READ);
        var today = clock.today();
        var name = Text.text("roster.register");
        var rows = queries.all(scope, filter, today);
        return Show.xlsx(name + Dates.full(filter.day(today)), out -> Excel.export(out, name, REGISTER, rows.stream()));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(RosterRight.WRITE);
        var township = here.of(actor, RosterRight.WRITE, area);
        return Show.page(pages.rosterNewDeputy(new NewDeputyPage(
                actor,
                MandateId.next(),
                township,
                roster.term(township.area(), clock.today()),
                areas.villages(scope).stream()
                        .filter(village -> township.area().covers(village.area()))
                        .toList(),
                groups.groups(scope, township.area(), clock.today()).stream()
                        .map(GroupQueries.GroupRow::name)
                        .toList())));
    }

    @PostMapping("/new")
    View add(Actor actor, @Valid DeputyRequest request) {
        return Show.next("/deputies/" + mandates.add(actor, request).text());
    }

    private static @Nullable String masked(@Nullable Sealed value) {
        return value == null ? null : value.masked();
    }
}
