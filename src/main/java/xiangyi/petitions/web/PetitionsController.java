package xiangyi.petitions.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Place;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.petitions.CameBy;
import xiangyi.petitions.PetitionCard;
import xiangyi.petitions.PetitionFilter;
import xiangyi.petitions.PetitionId;
import xiangyi.petitions.PetitionKind;
import xiangyi.petitions.PetitionQueries;
import xiangyi.petitions.PetitionRequest;
import xiangyi.petitions.PetitionRight;
import xiangyi.petitions.Petitions;
import xiangyi.shared.Actor;
import xiangyi.web.Cell;
import xiangyi.web.Choices;
import xiangyi.web.Fields;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The register of petitions, and a new one. Who petitions is in neither the list nor the file. */
@Controller
@RequestMapping("/petitions")
class PetitionsController {

    private final Petitions petitions;
    private final PetitionQueries queries;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    PetitionsController(
            Petitions petitions, PetitionQueries queries, AreaQueries areas, Workdays workdays, Pages pages) {
        this.petitions = petitions;
        this.queries = queries;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @ModelAttribute PetitionFilter filter) {
        var scope = actor.scope(PetitionRight.READ);
        var year = filter.year() == null ? workdays.today().getYear() : filter.year();
        var rows = queries.page(scope, filter, Pager.offset(filter.page()), Pager.SIZE);
        return Show.page(pages.petitionsPetitions(new PetitionsPage(
                actor,
                filter,
                new Pager<>(rows, queries.total(scope, filter), filter.page(), Pager.SIZE),
                ledger().drawn(rows),
                queries.counts(scope, year),
                queries.years(scope),
                workdays.today())));
    }

    /** 信访登记台账, with the filters of the list it was called from. */
    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute PetitionFilter filter) {
        var scope = actor.scope(PetitionRight.READ);
        var name = text("petitions.ledger");
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> queries.each(scope, filter, rows -> Excel.export(out, name, ledger(), rows)));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        var scope = actor.scope(PetitionRight.WRITE);
        var earlier = queries.recent(scope, actor.area());
        return Show.page(pages.petitionsWrite(Fields.of(PetitionRequest.class)
                .proposing("id", PetitionId.next())
                .carrying("area", actor.area().code())
                .proposing("people", 1)
                .deciding("unclear", CorrectionController.CLEAR)
                .proposing("unclear", false)
                .offering(
                        "village",
                        areas.villages(scope).stream().map(Place::name).toList())
                .proposing("receivedOn", workdays.today())
                .proposing("channel", CameBy.VISIT)
                .proposing("kind", PetitionKind.CLAIM)
                .choosingIfAny(
                        "repeatOf",
                        Choices.of(
                                earlier, PetitionCard::id, one -> Dates.full(one.receivedOn()) + " " + one.matter()))));
    }

    @PostMapping("/new")
    View receive(Actor actor, @Valid PetitionRequest request) {
        return Show.next("/petitions/" + petitions.receive(actor, request).text());
    }

    /** 信访登记台账. */
    private Ledger<PetitionCard> ledger() {
        return Ledger.of(
                LedgerColumn.date(said("receivedOn"), PetitionCard::receivedOn),
                LedgerColumn.<PetitionCard>text(said("channel"), row -> text(row.channel()))
                        .onlyInWorkbook(),
                LedgerColumn.prose(said("matter"), PetitionCard::matter)
                        .leadingTo(PetitionCard::path)
                        .note(PetitionsController::came),
                LedgerColumn.text(said("village"), PetitionCard::village).yet(text("web.unrecorded")),
                LedgerColumn.number(said("people"), PetitionCard::people).onlyInWorkbook(),
                LedgerColumn.<PetitionCard>text(said("kind"), row -> text(row.kind()))
                        .onlyInWorkbook(),
                LedgerColumn.date(said("toldOn"), PetitionCard::toldOn).onlyInWorkbook(),
                LedgerColumn.date(said("settledOn"), PetitionCard::settledOn).onlyInWorkbook(),
                LedgerColumn.<PetitionCard>text(said("how"), PetitionsController::where)
                        .onlyInWorkbook(),
                LedgerColumn.prose(said("outcome"), PetitionCard::outcome).onlyInWorkbook(),
                LedgerColumn.state(
                                said("status"),
                                PetitionCard::status,
                                row -> row.status().look())
                        .note(PetitionsController::where),
                LedgerColumn.<PetitionCard>date(text("petitions.column.next"), row -> null)
                        .shown(this::next)
                        .onlyOnPage());
    }

    /** 来访，5人，重复信访 */
    private static String came(PetitionCard row) {
        var people = row.people() != null && row.people() > 1 ? text("petitions.people", row.people()) : null;
        return Stream.of(text(row.channel()), people, row.repeatOf() == null ? null : text("petitions.repeat"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(text("web.comma")));
    }

    private static @Nullable String where(PetitionCard row) {
        return row.settledWhere() == null ? null : text(row.settledWhere());
    }

    private Cell next(PetitionCard row) {
        var due = row.nextDue(workdays);
        return due == null
                ? Cell.of(null)
                : Cell.of(due.on())
                        .asDeadline()
                        .note(text(row.isToBeTold() ? "petitions.due.tell" : "petitions.due.settle"));
    }

    private static String said(String field) {
        return text("petitions.field." + field);
    }
}
