package xiangyi.suggestions.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import xiangyi.areas.Here;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.files.AttachmentQueries;
import xiangyi.files.FileRight;
import xiangyi.files.web.Uploaded;
import xiangyi.imports.Excel;
import xiangyi.referrals.HandledQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Role;
import xiangyi.shared.Text;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.SuggestionCard;
import xiangyi.suggestions.SuggestionFilter;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.SuggestionRow;
import xiangyi.suggestions.Suggestions;
import xiangyi.web.Choices;
import xiangyi.web.Fields;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The list of suggestions, one of them, and a new one. */
@Controller
@RequestMapping("/suggestions")
class SuggestionsController {

    /** 建议登记台账. */
    private static final Ledger<SuggestionRow> LEDGER = Ledger.of(
            LedgerColumn.text(text("suggestions.column.number"), SuggestionRow::number)
                    .as("is-no")
                    .unnamed(),
            LedgerColumn.text(text("suggestions.field.title"), SuggestionRow::title)
                    .wide(40)
                    .leadingTo(SuggestionRow::path)
                    .note(SuggestionRow::raisedBy),
            LedgerColumn.text(text("suggestions.raisedBy"), SuggestionRow::raisedBy)
                    .wide(24)
                    .onlyInWorkbook(),
            LedgerColumn.date(text("suggestions.field.receivedOn"), SuggestionRow::receivedOn)
                    .onlyInWorkbook(),
            LedgerColumn.text(text("suggestions.field.department"), SuggestionRow::unit)
                    .as("is-who")
                    .yet(text("suggestions.noUnit")),
            LedgerColumn.state(
                    text("suggestions.column.stage"),
                    SuggestionRow::stage,
                    row -> row.stage().look()),
            LedgerColumn.deadline(text("suggestions.column.next"), SuggestionRow::nextOn));

    private final Suggestions suggestions;
    private final SuggestionQueries queries;
    private final HandledQueries handled;
    private final DepartmentQueries departments;
    private final RosterQueries roster;
    private final Here here;
    private final AttachmentQueries files;
    private final AuditQueries audit;
    private final List<Norm<SuggestionCard>> norms;
    private final Workdays workdays;
    private final Pages pages;

    SuggestionsController(
            Suggestions suggestions,
            SuggestionQueries queries,
            HandledQueries handled,
            DepartmentQueries departments,
            RosterQueries roster,
            Here here,
            AttachmentQueries files,
            AuditQueries audit,
            List<Norm<SuggestionCard>> norms,
            Workdays workdays,
            Pages pages) {
        this.suggestions = suggestions;
        this.queries = queries;
        this.handled = handled;
        this.departments = departments;
        this.roster = roster;
        this.here = here;
        this.files = files;
        this.audit = audit;
        this.norms = norms;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @ModelAttribute SuggestionFilter filter) {
        var scope = actor.scope(SuggestionRight.READ);
        var today = workdays.today();
        var rows = queries.page(scope, filter, today, Pager.offset(filter.page()), Pager.SIZE);
        return Show.page(pages.suggestionsSuggestions(new SuggestionsPage(
                actor,
                filter,
                new Pager<>(rows, queries.total(scope, filter, today), filter.page(), Pager.SIZE),
                LEDGER.drawn(rows),
                queries.open(scope, today),
                departments.list(actor.scope(DepartmentRight.READ)),
                today)));
    }

    /** 建议登记台账, with the filters of the list it was called from. */
    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute SuggestionFilter filter) {
        var scope = actor.scope(SuggestionRight.READ);
        var today = workdays.today();
        var name = text("suggestions.ledger");
        return Show.xlsx(
                name + Dates.full(today),
                out -> queries.each(scope, filter, today, rows -> Excel.export(out, name, LEDGER, rows)));
    }

    @GetMapping("/{suggestion}")
    View one(Actor actor, @PathVariable SuggestionId suggestion) {
        var scope = actor.scope(SuggestionRight.READ);
        var card = queries.card(scope, suggestion);
        return Show.page(pages.suggestionsSuggestion(new SuggestionPage(
                actor,
                card,
                queries.isRaisedBy(scope, suggestion),
                queries.text(scope, suggestion),
                handled.of(actor.scope(ReferralRight.READ), suggestion.value()),
                files.of(actor.scope(FileRight.READ), suggestion.value()),
                audit.changes(scope, suggestion),
                Norm.breaches(norms, card, card.area(), card.receivedOn(), Norm.Level.WARN),
                workdays.today())));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(SuggestionRight.SUBMIT);
        var township = here.of(actor, SuggestionRight.SUBMIT, area);
        var today = workdays.today();
        var byDeputy = actor.role() == Role.DEPUTY;
        var form = Fields.of(SuggestionRequest.class).proposing("id", SuggestionId.next());
        form = byDeputy
                ? form.proposing("leader", actor.name())
                        .carrying("writtenOn", today)
                        .carrying("receivedOn", today)
                        .carrying("channel", Channel.ONLINE)
                : form.proposing("writtenOn", today)
                        .proposing("receivedOn", today)
                        .choosing(
                                "channel",
                                Choices.of(
                                        List.of(Channel.PAPER, Channel.PHONE, Channel.VISIT),
                                        Channel::name,
                                        Text::text))
                        .proposing("channel", Channel.PAPER);
        return Show.page(pages.suggestionsWrite(
                new WritePage(form, byDeputy, township, roster.deputies(scope, township.area(), today))));
    }

    @PostMapping("/new")
    View submit(
            Actor actor, @Valid SuggestionRequest request, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var scan = Uploaded.content(file);
        var id = scan == null ? suggestions.submit(actor, request) : suggestions.submit(actor, request, scan);
        return Show.next("/suggestions/" + id.text());
    }
}
