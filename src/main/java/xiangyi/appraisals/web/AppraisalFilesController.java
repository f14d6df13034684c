package xiangyi.appraisals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.appraisals.AppraisalId;
import xiangyi.appraisals.AppraisalQueries;
import xiangyi.appraisals.AppraisalRight;
import xiangyi.appraisals.Grade;
import xiangyi.appraisals.VoteCard;
import xiangyi.appraisals.VoteId;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Workdays;
import xiangyi.documents.Docx;
import xiangyi.documents.GridCell;
import xiangyi.documents.PaperForm;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Text;
import xiangyi.web.Show;

/** What leaves the appraisals as a file: the ballots that are handed out, and what is read out after the count. */
@Controller
@RequestMapping("/appraisals")
class AppraisalFilesController {

    private final AppraisalQueries queries;
    private final AreaQueries areas;
    private final Workdays workdays;

    AppraisalFilesController(AppraisalQueries queries, AreaQueries areas, Workdays workdays) {
        this.queries = queries;
        this.areas = areas;
        this.workdays = workdays;
    }

    /** 工作评议表 or 述职测评表: everybody who is appraised at that activity on one sheet, two sheets to a page to be cut apart. */
    @GetMapping("/{appraisal}/ballot.docx")
    View ballot(Actor actor, @PathVariable AppraisalId appraisal) {
        var scope = actor.scope(AppraisalRight.READ);
        var card = queries.card(scope, appraisal);
        var place = areas.name(card.area());
        var title = Text.text("appraisals.ballot.title." + card.kind(), place);
        var form = ballot(actor, card, title);
        return Show.docx(title, out -> out.write(Docx.writeSlips(List.of(form, form), title, place, workdays.today())));
    }

    /** 计票结果宣读单, once the papers are counted. */
    @GetMapping("/{appraisal}/votes/{vote}/tally.docx")
    View tally(Actor actor, @PathVariable AppraisalId appraisal, @PathVariable VoteId vote) {
        var scope = actor.scope(AppraisalRight.READ);
        var card = queries.card(scope, appraisal);
        var counted = queries.vote(scope, vote);
        if (!counted.appraisal().equals(appraisal) || counted.result() == null) {
            throw new NotFound(vote);
        }
        var tally = new Tally(areas.name(card.area()), card, counted);
        return Show.docx(said("paper.tally") + card.subject(), out -> Docx.write(tally.sheet(counted.votedOn()), out));
    }

    private PaperForm ballot(Actor actor, AppraisalCard card, String title) {
        var scale = card.scale() == null ? card.kind().scale() : card.scale();
        var form = PaperForm.titled(title)
                .meta(card.activityTitle(), card.met().words())
                .columns(8, 3, 3, 3)
                .row(
                        9,
                        GridCell.label(said("ballot.line")),
                        GridCell.label(scale.word(Grade.SATISFIED)),
                        GridCell.label(scale.word(Grade.BASICALLY)),
                        GridCell.label(scale.word(Grade.DISSATISFIED)));
        for (var line : lines(actor, card)) {
            form.row(10, GridCell.value(line), GridCell.empty(), GridCell.empty(), GridCell.empty());
        }
        return form.row(
                        28,
                        GridCell.label(said("ballot.opinion")),
                        GridCell.empty().across(3))
                .note(said("ballot.note"));
    }

    /** Everybody appraised at the activity, with the lines that were set, or that their votes are kept by. */
    private List<String> lines(Actor actor, AppraisalCard card) {
        var scope = actor.scope(AppraisalRight.READ);
        var lines = new ArrayList<String>();
        for (var one : queries.of(scope, card.activity())) {
            lines.add(one.subject());
            Stream.concat(
                            one.ballotLines().stream(),
                            queries.votes(scope, one.id()).stream().map(VoteCard::line))
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(line -> lines.add(one.subject() + Text.text("appraisals.colon") + line));
        }
        return lines;
    }

    private static String said(String key) {
        return Text.text("appraisals." + key);
    }
}
