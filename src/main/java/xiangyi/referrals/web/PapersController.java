package xiangyi.referrals.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.documents.Docx;
import xiangyi.documents.GridCell;
import xiangyi.documents.OfficialDocument;
import xiangyi.documents.PaperForm;
import xiangyi.referrals.EntryKind;
import xiangyi.referrals.Raiser;
import xiangyi.referrals.ReferralCard;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.ReferralQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.referrals.Satisfaction;
import xiangyi.referrals.StoryLine;
import xiangyi.referrals.StoryQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Text;
import xiangyi.web.Show;

/** The papers of a referral: 交办单, 答复函 and 征询意见表, each made from what is recorded. */
@Controller
@RequestMapping("/referrals/{referral}")
class PapersController {

    private final ReferralQueries queries;
    private final StoryQueries stories;
    private final DepartmentQueries departments;
    private final AreaQueries areas;
    private final Workdays workdays;

    PapersController(
            ReferralQueries queries,
            StoryQueries stories,
            DepartmentQueries departments,
            AreaQueries areas,
            Workdays workdays) {
        this.queries = queries;
        this.stories = stories;
        this.departments = departments;
        this.areas = areas;
        this.workdays = workdays;
    }

    @GetMapping("/hand-over.docx")
    View handOver(Actor actor, @PathVariable ReferralId referral) {
        var scope = actor.scope(ReferralRight.READ);
        var card = queries.card(scope, referral);
        var presidium = Text.text("referrals.presidium", areas.name(card.area()));
        var handedOver = Dates.full(card.handedOverOn());
        var form = PaperForm.titled(Text.text("referrals.handOver.title", areas.name(card.area())))
                .meta(said("referrals.handOver.number", card.number()), said("referrals.handOver.on", handedOver))
                .columns(3, 5, 3, 5)
                .row(
                        label("referrals.column.title"),
                        GridCell.value(card.title()).across(3))
                .row(label("referrals.raisers"), GridCell.value(card.raisedBy()).across(3))
                .row(
                        label("referrals.column.unit"),
                        GridCell.value(card.unit()),
                        label("referrals.dueOn"),
                        GridCell.value(Dates.full(card.dueOn())))
                .row(
                        80,
                        label("referrals.content"),
                        GridCell.prose(queries.content(scope, referral)).across(3))
                .row(
                        26,
                        label("referrals.handOver.ask"),
                        GridCell.prose(said("referrals.handOver.asks", card.source()))
                                .across(3))
                .row(
                        34,
                        label("referrals.handOver.by"),
                        GridCell.value(presidium).foot(handedOver),
                        label("referrals.handOver.receipt"),
                        GridCell.empty().signedBy(said("referrals.handOver.signature")));
        return Show.docx(
                said("referrals.paper.handOver") + card.number(),
                out -> out.write(Docx.write(form, presidium, card.handedOverOn())));
    }

    /** One letter for each raiser, as each is answered; they follow one another in one file. */
    @GetMapping("/reply.docx")
    View reply(Actor actor, @PathVariable ReferralId referral) {
        var scope = actor.scope(ReferralRight.READ);
        var card = queries.card(scope, referral);
        var reply = lastReply(stories.story(scope, referral), referral);
        var unit = departments.get(actor.scope(DepartmentRight.READ), card.department());
        var raisers =
                queries.raisers(scope, referral).stream().map(Raiser::name).toList();
        var letter = OfficialDocument.letter(unit.name())
                .title(said("referrals.reply.title", card.title()))
                .addressee(
                        raisers.isEmpty()
                                ? Text.text("referrals.presidium", areas.name(card.area()))
                                : said("referrals.reply.to", String.join("、", raisers)))
                .paragraph(said("referrals.reply.thanks", card.title()));
        if (reply.letter() != null) {
            letter.number(reply.letter());
        }
        if (reply.result() != null) {
            letter.classMark(reply.result().name());
        }
        paragraphs(reply.said()).forEach(letter::paragraph);
        if (reply.promise() != null) {
            letter.paragraph(
                    reply.promisedOn() == null
                            ? reply.promise()
                            : said("referrals.reply.promise", Dates.full(reply.promisedOn()), reply.promise()));
        }
        letter.paragraph(said("referrals.reply.close"))
                .toBeSealed(unit.name(), reply.happenedOn())
                .copies(Text.text("referrals.presidium", areas.name(card.area())));
        if (unit.officer() != null) {
            letter.contact(
                    unit.officer(), unit.phone() == null ? "" : unit.phone().open());
        }
        return Show.docx(said("referrals.paper.reply") + card.number(), out -> Docx.write(letter.build(), out));
    }

    /** 征询意见表, one sheet for each raiser; silence on it stays silence. */
    @GetMapping("/opinion.docx")
    View opinion(Actor actor, @PathVariable ReferralId referral) {
        var scope = actor.scope(ReferralRight.READ);
        var card = queries.card(scope, referral);
        var reply = lastReply(stories.story(scope, referral), referral);
        var title = said("referrals.opinion.title", areas.name(card.area()));
        var sheets = queries.raisers(scope, referral).stream()
                .map(raiser -> opinionSheet(title, card, reply, raiser))
                .toList();
        if (sheets.isEmpty()) {
            throw new NotFound(referral);
        }
        LocalDate today = workdays.today();
        return Show.docx(
                said("referrals.paper.opinion") + card.number(),
                out -> out.write(Docx.write(sheets, title, areas.name(card.area()), today)));
    }

    private static PaperForm opinionSheet(String title, ReferralCard card, StoryLine reply, Raiser raiser) {
        var grades = PaperForm.choices(
                Arrays.stream(Satisfaction.values()).map(Text::text).toList(), "");
        return PaperForm.titled(title)
                .meta(said("referrals.handOver.number", card.number()), raiser.name())
                .columns(3, 5, 3, 5)
                .row(
                        label("referrals.column.title"),
                        GridCell.value(card.title()).across(3))
                .row(
                        label("referrals.column.unit"),
                        GridCell.value(card.unit()),
                        label("referrals.field.letter"),
                        GridCell.value(Objects.requireNonNullElse(reply.letter(), "")))
                .row(label("referrals.field.attitude"), GridCell.value(grades).across(3))
                .row(
                        label("referrals.field.satisfaction"),
                        GridCell.value(grades).across(3))
                .row(70, label("referrals.rating.field.said"), GridCell.empty().across(3))
                .row(
                        24,
                        label("referrals.opinion.signature"),
                        GridCell.empty().across(3).signedBy(said("referrals.opinion.deputy")));
    }

    private static StoryLine lastReply(List<StoryLine> story, ReferralId referral) {
        return story.stream()
                .filter(entry -> entry.kind() == EntryKind.REPLIED)
                .findFirst()
                .orElseThrow(() -> new NotFound(referral));
    }

    private static List<String> paragraphs(@Nullable String said) {
        return said == null
                ? List.of()
                : new ArrayList<>(said.lines().filter(line -> !line.isBlank()).toList());
    }

    private static GridCell label(String key) {
        return GridCell.label(Text.text(key));
    }

    private static String said(String key, Object... values) {
        return Text.text(key, values);
    }
}
