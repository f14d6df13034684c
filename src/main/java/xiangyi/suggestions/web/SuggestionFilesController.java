package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.documents.Cell;
import xiangyi.documents.Docx;
import xiangyi.documents.Form;
import xiangyi.imports.Excel;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.suggestions.SuggestionFilter;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.SuggestionRow;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** What leaves the register of suggestions as a file: the ledger that staff keep, and the form of one suggestion. */
@Controller
@RequestMapping("/suggestions")
class SuggestionFilesController {

    private static final List<LedgerColumn<SuggestionRow>> LEDGER = List.of(
            LedgerColumn.text(Text.text("suggestions.column.number"), SuggestionRow::number),
            LedgerColumn.<SuggestionRow>text(Text.text("suggestions.field.title"), SuggestionRow::title)
                    .wide(40),
            LedgerColumn.<SuggestionRow>text(Text.text("suggestions.raisedBy"), SuggestionRow::raisedBy)
                    .wide(24),
            LedgerColumn.date(Text.text("suggestions.field.receivedOn"), SuggestionRow::receivedOn),
            LedgerColumn.text(Text.text("suggestions.field.department"), SuggestionRow::unit),
            LedgerColumn.text(Text.text("suggestions.column.stage"), row -> Text.text(row.stage())),
            LedgerColumn.date(Text.text("suggestions.column.next"), SuggestionRow::nextOn));

    private final SuggestionQueries queries;
    private final AreaQueries areas;
    private final Workdays workdays;

    SuggestionFilesController(SuggestionQueries queries, AreaQueries areas, Workdays workdays) {
        this.queries = queries;
        this.areas = areas;
        this.workdays = workdays;
    }

    /** 建议登记台账, with the filters of the list it was called from. */
    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute SuggestionFilter filter) {
        var scope = actor.scope(SuggestionRight.READ);
        var today = workdays.today();
        var name = Text.text("suggestions.ledger");
        return Show.xlsx(
                name + Dates.full(today),
                out -> queries.each(scope, filter, today, rows -> Excel.export(out, name, LEDGER, rows)));
    }

    /** 代表建议登记表, as staff file it. */
    @GetMapping("/{suggestion}/form.docx")
    View form(Actor actor, @PathVariable SuggestionId suggestion) {
        var scope = actor.scope(SuggestionRight.READ);
        var card = queries.card(scope, suggestion);
        var words = queries.text(scope, suggestion);
        var place = areas.name(card.area());
        var title = Text.text("suggestions.form.title", place);
        LocalDate dated = card.receivedOn();
        var form = Form.titled(title)
                .meta(Text.text("suggestions.form.number", card.number()), Dates.full(dated))
                .columns(3, 5, 3, 5)
                .row(
                        Cell.label(Text.text("suggestions.field.title")),
                        Cell.value(card.title()).across(3))
                .row(
                        Cell.label(Text.text("suggestions.raisedBy")),
                        Cell.value(card.raisedBy()).across(3))
                .row(
                        Cell.label(Text.text("suggestions.field.writtenOn")),
                        Cell.value(Dates.full(card.writtenOn())),
                        Cell.label(Text.text("suggestions.field.channel")),
                        Cell.value(Text.text(card.channel())))
                .row(
                        70,
                        Cell.label(Text.text("suggestions.field.problem")),
                        Cell.prose(words.problem()).across(3))
                .row(
                        60,
                        Cell.label(Text.text("suggestions.field.proposal")),
                        Cell.prose(words.proposal()).across(3))
                .row(
                        30,
                        Cell.label(Text.text("suggestions.form.review")),
                        Cell.empty().across(3).signedBy(Text.text("suggestions.form.reviewer")));
        return Show.docx(card.title(), out -> out.write(Docx.write(form, place, dated)));
    }
}
