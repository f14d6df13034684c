package xiangyi.petitions.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.petitions.AppointmentRequest;
import xiangyi.petitions.InformantId;
import xiangyi.petitions.InformantQueries;
import xiangyi.petitions.InformantRow;
import xiangyi.petitions.Informants;
import xiangyi.petitions.PetitionRight;
import xiangyi.petitions.ServiceRequest;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.web.Cell;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The informants as at a day, and who joins or leaves them. */
@Controller
@RequestMapping("/petitions/informants")
class InformantsController {

    private final Informants informants;
    private final InformantQueries queries;
    private final RosterQueries roster;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    InformantsController(
            Informants informants,
            InformantQueries queries,
            RosterQueries roster,
            AuditQueries audit,
            Workdays workdays,
            Pages pages) {
        this.informants = informants;
        this.queries = queries;
        this.roster = roster;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable LocalDate on) {
        var scope = actor.scope(PetitionRight.INFORMANTS);
        var today = workdays.today();
        var day = on == null ? today : on;
        var rows = queries.on(scope, day);
        return Show.page(pages.petitionsInformants(
                new InformantsPage(actor, rows, ledger(actor).drawn(rows), queries.isEmpty(scope), day, today)));
    }

    @GetMapping("/export")
    View export(Actor actor, @RequestParam(required = false) @Nullable LocalDate on) {
        var scope = actor.scope(PetitionRight.INFORMANTS);
        var day = on == null ? workdays.today() : on;
        var name = text("petitions.informants");
        var rows = queries.on(scope, day);
        return Show.xlsx(name + Dates.full(day), out -> Excel.export(out, name, ledger(actor), rows.stream()));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        var today = workdays.today();
        var form = Fields.of(AppointmentRequest.class)
                .carrying("area", actor.area().code())
                .proposing("since", today);
        return Show.page(
                pages.petitionsAppoint(form, roster.deputies(actor.scope(PetitionRight.WRITE), actor.area(), today)));
    }

    @PostMapping("/new")
    View appoint(Actor actor, @Valid AppointmentRequest request) {
        informants.appoint(actor, request);
        return Show.next("/petitions/informants");
    }

    @GetMapping("/{informant}")
    View one(Actor actor, @PathVariable InformantId informant) {
        var scope = actor.scope(PetitionRight.WRITE);
        var row = queries.row(scope, informant);
        var form = Fields.of(ServiceRequest.class).showing(row).proposing("until", row.untilOn());
        return Show.page(
                pages.petitionsInformant(row, form, ChangeLine.of("petitions", audit.changes(scope, informant))));
    }

    @PostMapping("/{informant}")
    View serve(Actor actor, @PathVariable InformantId informant, @Valid ServiceRequest request) {
        informants.serve(actor, informant, request);
        return Show.next("/petitions/informants");
    }

    @GetMapping("/{informant}/void")
    View askVoid(Actor actor, @PathVariable InformantId informant) {
        var row = queries.row(actor.scope(PetitionRight.WRITE), informant);
        return Show.page(pages.form(FormPage.reason(
                "petitions.void",
                List.of(
                        new Crumb("/petitions/informants", text("petitions.informants")),
                        new Crumb(row.path(), row.name())),
                row.path() + "/void",
                row.version())));
    }

    @PostMapping("/{informant}/void")
    View voidIt(Actor actor, @PathVariable InformantId informant, @Valid ReasonRequest request) {
        informants.voidIt(actor, informant, request);
        return Show.next("/petitions/informants");
    }

    private static Ledger<InformantRow> ledger(Actor actor) {
        var name = LedgerColumn.text(text("petitions.field.name"), InformantRow::name)
                .as("is-title")
                .unnamed();
        return Ledger.of(
                LedgerColumn.text(text("petitions.field.village"), InformantRow::village)
                        .yet(text("web.unrecorded")),
                actor.may(PetitionRight.WRITE) ? name.leadingTo(InformantRow::path) : name,
                LedgerColumn.date(text("petitions.field.since"), InformantRow::since),
                LedgerColumn.date(text("petitions.field.until"), InformantRow::untilOn)
                        .shown(row -> Cell.of(row.untilOn() == null ? text("petitions.serving") : row.untilOn())));
    }
}
