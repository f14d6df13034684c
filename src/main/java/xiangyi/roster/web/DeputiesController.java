package xiangyi.roster.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import xiangyi.areas.Place;
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
import xiangyi.roster.Term;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Sealed;
import xiangyi.web.Choices;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The register of deputies, and a new one in it. */
@Controller
@RequestMapping("/deputies")
class DeputiesController {

    static final Crumb REGISTERED = new Crumb("/deputies", text("roster.register"));

    /** 代表名册. */
    private static final Ledger<DeputyRow> REGISTER = Ledger.of(
            LedgerColumn.number(text("roster.field.serial"), DeputyRow::serial)
                    .as("is-no")
                    .unnamed(),
            LedgerColumn.text(text("roster.field.name"), DeputyRow::name)
                    .leadingTo(DeputyRow::path)
                    .note(row -> row.posts() == null ? row.work() : row.posts()),
            LedgerColumn.text(text("roster.field.seat"), DeputyRow::seat).onlyOnPage(),
            told("sex", row -> row.sex() == null ? null : text(row.sex())),
            LedgerColumn.date(text("roster.field.bornOn"), DeputyRow::bornOn).onlyInWorkbook(),
            told("ethnicity", DeputyRow::ethnicity),
            told("party", DeputyRow::party),
            told("education", DeputyRow::education),
            told("work", DeputyRow::work),
            told("constituency", DeputyRow::constituency),
            told("village", DeputyRow::village),
            LedgerColumn.text(text("roster.field.group"), DeputyRow::groups).yet(text("web.unrecorded")),
            told("phone", row -> masked(row.phone())),
            told("idNumber", row -> masked(row.idNumber())),
            LedgerColumn.text(text("roster.field.cardNo"), DeputyRow::cardNo).yet(text("web.unrecorded")),
            told("fixedPay", row -> row.fixedPay() == null ? null : text("roster.fixedPay." + row.fixedPay())),
            LedgerColumn.date(text("roster.field.fromOn"), DeputyRow::fromOn),
            LedgerColumn.date(text("roster.field.untilOn"), DeputyRow::untilOn).onlyInWorkbook(),
            told("endReason", row -> row.endReason() == null ? null : text(row.endReason())),
            told("note", DeputyRow::note));

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
                REGISTER.drawn(rows),
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
        var name = text("roster.register");
        var rows = queries.all(scope, filter, today);
        return Show.xlsx(name + Dates.full(filter.day(today)), out -> Excel.export(out, name, REGISTER, rows.stream()));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(RosterRight.WRITE);
        var township = here.of(actor, RosterRight.WRITE, area);
        var form = Fields.of(DeputyRequest.class)
                .placing(actor, township.area(), township.name())
                .without("untilOn", "endReason")
                .proposing("id", MandateId.next())
                .offering(
                        "village",
                        areas.villages(scope).stream()
                                .filter(village -> township.area().covers(village.area()))
                                .map(Place::name)
                                .toList())
                .offering(
                        "group",
                        groups.groups(scope, township.area(), clock.today()).stream()
                                .map(GroupQueries.GroupRow::name)
                                .toList())
                .choosing("fixedPay", fixedPay())
                .proposing(
                        "fromOn",
                        roster.term(township.area(), clock.today())
                                .map(Term::startsOn)
                                .orElse(null));
        return Show.page(pages.form(FormPage.of("roster.new", List.of(REGISTERED), "/deputies/new", form)));
    }

    @PostMapping("/new")
    View add(Actor actor, @Valid DeputyRequest request) {
        return Show.next("/deputies/" + mandates.add(actor, request).text());
    }

    /** Whether a deputy has a wage, as it may be chosen. */
    static Map<String, String> fixedPay() {
        return Choices.of(List.of(true, false), pays -> pays, pays -> text("roster.fixedPay." + pays));
    }

    /** What only the workbook says. */
    private static LedgerColumn<DeputyRow> told(String field, Function<DeputyRow, @Nullable String> value) {
        return LedgerColumn.text(text("roster.field." + field), value).onlyInWorkbook();
    }

    private static @Nullable String masked(@Nullable Sealed value) {
        return value == null ? null : value.masked();
    }
}
