package xiangyi.petitions.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
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
import xiangyi.petitions.PetitionCard;
import xiangyi.petitions.PetitionFilter;
import xiangyi.petitions.PetitionId;
import xiangyi.petitions.PetitionQueries;
import xiangyi.petitions.PetitionRequest;
import xiangyi.petitions.PetitionRight;
import xiangyi.petitions.Petitions;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The register of petitions, and a new one. Who petitions is in neither the list nor the file. */
@Controller
@RequestMapping("/petitions")
class PetitionsController {

    private static final List<LedgerColumn<PetitionCard>> LEDGER = List.of(
            LedgerColumn.date(Text.text("petitions.field.receivedOn"), PetitionCard::receivedOn),
            LedgerColumn.text(Text.text("petitions.field.channel"), row -> Text.text(row.channel())),
            LedgerColumn.text(Text.text("petitions.field.village"), PetitionCard::village),
            LedgerColumn.number(Text.text("petitions.field.people"), PetitionCard::people),
            LedgerColumn.prose(Text.text("petitions.field.matter"), PetitionCard::matter),
            LedgerColumn.text(Text.text("petitions.field.kind"), row -> Text.text(row.kind())),
            LedgerColumn.date(Text.text("petitions.field.toldOn"), PetitionCard::toldOn),
            LedgerColumn.date(Text.text("petitions.field.settledOn"), PetitionCard::settledOn),
            LedgerColumn.text(
                    Text.text("petitions.field.how"),
                    row -> row.settledWhere() == null ? null : Text.text(row.settledWhere())),
            LedgerColumn.prose(Text.text("petitions.field.outcome"), PetitionCard::outcome),
            LedgerColumn.text(Text.text("petitions.field.status"), row -> Text.text(row.status())));

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
                queries.counts(scope, year),
                queries.years(scope),
                workdays)));
    }

    /** 信访登记台账, with the filters of the list it was called from. */
    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute PetitionFilter filter) {
        var scope = actor.scope(PetitionRight.READ);
        var name = Text.text("petitions.ledger");
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> queries.each(scope, filter, rows -> Excel.export(out, name, LEDGER, rows)));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        var scope = actor.scope(PetitionRight.WRITE);
        return Show.page(pages.petitionsWrite(new PetitionWritePage(
                PetitionId.next(),
                actor.area(),
                areas.villages(scope).stream().map(Place::name).toList(),
                queries.recent(scope, actor.area()),
                workdays.today())));
    }

    @PostMapping("/new")
    View receive(Actor actor, @Valid PetitionRequest request) {
        return Show.next("/petitions/" + petitions.receive(actor, request).text());
    }
}
