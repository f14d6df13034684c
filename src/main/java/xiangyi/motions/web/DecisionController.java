package xiangyi.motions.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.motions.Decision;
import xiangyi.motions.DecisionRequest;
import xiangyi.motions.MotionCard;
import xiangyi.motions.MotionCorrection;
import xiangyi.motions.MotionId;
import xiangyi.motions.MotionQueries;
import xiangyi.motions.MotionRight;
import xiangyi.motions.Motions;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.web.HandOverForm;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** What becomes of a motion: the presidium's decision, the hand-over, a correction, a void. */
@Controller
@RequestMapping("/motions/{motion}")
class DecisionController {

    private final Motions motions;
    private final MotionQueries queries;
    private final HandOverForm handOver;
    private final Workdays workdays;
    private final Pages pages;

    DecisionController(Motions motions, MotionQueries queries, HandOverForm handOver, Workdays workdays, Pages pages) {
        this.motions = motions;
        this.queries = queries;
        this.handOver = handOver;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping("/decision")
    View ask(Actor actor, @PathVariable MotionId motion) {
        var card = queries.card(actor.scope(MotionRight.DECIDE), motion);
        var form = Fields.of(DecisionRequest.class)
                .proposing("version", card.version())
                .proposing("decision", card.late() ? Decision.CONVERTED : null)
                .proposing("on", workdays.today());
        var page = FormPage.of("motions.decide", trail(card), card.path() + "/decision", form)
                .state(card.number() + " " + card.title());
        return Show.page(pages.form(card.late() ? page.help("decision", text("motions.help.decision.late")) : page));
    }

    @PostMapping("/decision")
    View decide(Actor actor, @PathVariable MotionId motion, @Valid DecisionRequest request) {
        motions.decide(actor, motion, request);
        return back(motion);
    }

    @GetMapping("/hand-over")
    View askHandOver(Actor actor, @PathVariable MotionId motion) {
        var card = queries.card(actor.scope(MotionRight.READ), motion);
        return handOver.ask(actor, ReferralKind.MOTION, card.area(), trail(card), card.number());
    }

    @PostMapping("/hand-over")
    View handOver(Actor actor, @PathVariable MotionId motion, @Valid HandOver to) {
        motions.handOver(actor, motion, to);
        return back(motion);
    }

    @GetMapping("/correction")
    View askCorrection(Actor actor, @PathVariable MotionId motion) {
        var card = queries.card(actor.scope(MotionRight.CORRECT), motion);
        var form = Fields.of(MotionCorrection.class).showing(card);
        return Show.page(pages.form(FormPage.of("motions.correct", trail(card), card.path() + "/correction", form)
                .or(card.path() + "/void", text("motions.void"))));
    }

    @PostMapping("/correction")
    View correct(Actor actor, @PathVariable MotionId motion, @Valid MotionCorrection request) {
        motions.correct(actor, motion, request);
        return back(motion);
    }

    @GetMapping("/void")
    View askVoid(Actor actor, @PathVariable MotionId motion) {
        var card = queries.card(actor.scope(MotionRight.CORRECT), motion);
        return Show.page(
                pages.form(FormPage.reason("motions.void", trail(card), card.path() + "/void", card.version())));
    }

    @PostMapping("/void")
    View voidIt(Actor actor, @PathVariable MotionId motion, @Valid ReasonRequest request) {
        motions.voidIt(actor, motion, request);
        return back(motion);
    }

    private static List<Crumb> trail(MotionCard motion) {
        return List.of(new Crumb("/motions", text("motions.list")), new Crumb(motion.path(), motion.title()));
    }

    private static View back(MotionId motion) {
        return Show.next("/motions/" + motion.text());
    }
}
