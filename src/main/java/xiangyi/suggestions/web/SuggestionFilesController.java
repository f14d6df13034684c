package xiangyi.suggestions.web;

import static xiangyi.shared.Text.text;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Dates;
import xiangyi.documents.Docx;
import xiangyi.documents.GridCell;
import xiangyi.documents.PaperForm;
import xiangyi.shared.Actor;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.web.Show;

/** The form of one suggestion, as staff file it. */
@Controller
@RequestMapping("/suggestions")
class SuggestionFilesController {

    private final SuggestionQueries queries;
    private final AreaQueries areas;

    SuggestionFilesController(SuggestionQueries queries, AreaQueries areas) {
        this.queries = queries;
        this.areas = areas;
    }

    /** 代表建议登记表. */
    @GetMapping("/{suggestion}/form.docx")
    View form(Actor actor, @PathVariable SuggestionId suggestion) {
        var scope = actor.scope(SuggestionRight.READ);
        var card = queries.card(scope, suggestion);
        var words = queries.text(scope, suggestion);
        var place = areas.name(card.area());
        var title = text("suggestions.form.title", place);
        LocalDate dated = card.receivedOn();
        var form = PaperForm.titled(title)
                .meta(text("suggestions.form.number", card.number()), Dates.full(dated))
                .columns(3, 5, 3, 5)
                .row(
                        GridCell.label(text("suggestions.field.title")),
                        GridCell.value(card.title()).across(3))
                .row(
                        GridCell.label(text("suggestions.raisedBy")),
                        GridCell.value(card.raisedBy()).across(3))
                .row(
                        GridCell.label(text("suggestions.field.writtenOn")),
                        GridCell.value(Dates.full(card.writtenOn())),
                        GridCell.label(text("suggestions.field.channel")),
                        GridCell.value(text(card.channel())))
                .row(
                        70,
                        GridCell.label(text("suggestions.field.problem")),
                        GridCell.prose(words.problem()).across(3))
                .row(
                        60,
                        GridCell.label(text("suggestions.field.proposal")),
                        GridCell.prose(words.proposal()).across(3))
                .row(
                        30,
                        GridCell.label(text("suggestions.form.review")),
                        GridCell.empty().across(3).signedBy(text("suggestions.form.reviewer")));
        return Show.docx(card.title(), out -> out.write(Docx.write(form, place, dated)));
    }
}
