package xiangyi.appraisals.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.appraisals.AppraisalId;
import xiangyi.appraisals.AppraisalQueries;
import xiangyi.appraisals.AppraisalRight;
import xiangyi.appraisals.VoteId;
import xiangyi.appraisals.VoteRequest;
import xiangyi.appraisals.Votes;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.ReasonRequest;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** A vote on paper is typed in as it was read out, put right, or voided. */
@Controller
@RequestMapping("/appraisals/{appraisal}/votes")
class VotesController {

    private final Votes votes;
    private final AppraisalQueries queries;
    private final Workdays workdays;
    private final Pages pages;

    VotesController(Votes votes, AppraisalQueries queries, Workdays workdays, Pages pages) {
        this.votes = votes;
        this.queries = queries;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping("/new")
    View ask(Actor actor, @PathVariable AppraisalId appraisal, @RequestParam(defaultValue = "1") int round) {
        var card = queries.card(actor.scope(AppraisalRight.WRITE), appraisal);
        var day = round > 1 ? workdays.today() : card.metOn();
        var form = form(card, round)
                .proposing("id", VoteId.next())
                .proposing("version", 0)
                .proposing("voters", card.kind().voters())
                .proposing("scale", card.kind().scale())
                .proposing("votedOn", day)
                .proposing("readOutOn", day);
        var key = round == 2 ? "appraisals.vote.again" : "appraisals.vote.new";
        var page = FormPage.of(key, AppraisalForms.trail(card), card.path() + "/votes/new", form);
        return Show.page(pages.form(page.state(text("appraisals.vote.state"))));
    }

    @PostMapping("/new")
    View record(Actor actor, @PathVariable AppraisalId appraisal, @Valid VoteRequest request) {
        votes.record(actor, appraisal, request);
        return to(appraisal);
    }

    @GetMapping("/{vote}")
    View askCorrection(Actor actor, @PathVariable AppraisalId appraisal, @PathVariable VoteId vote) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var card = queries.vote(scope, vote);
        if (!card.appraisal().equals(appraisal)) {
            throw new NotFound(vote);
        }
        var of = queries.card(scope, appraisal);
        var form = form(of, card.round()).showing(card).correcting(card.version());
        var page = FormPage.of("appraisals.vote.correct", AppraisalForms.trail(of), card.path(), form);
        return Show.page(pages.form(page.or(card.path() + "/void", text("appraisals.vote.void"))));
    }

    @PostMapping("/{vote}")
    View correct(
            Actor actor,
            @PathVariable AppraisalId appraisal,
            @PathVariable VoteId vote,
            @Valid VoteRequest request,
            @Valid ReasonRequest why) {
        votes.correct(actor, appraisal, vote, request, why);
        return to(appraisal);
    }

    @GetMapping("/{vote}/void")
    View askVoid(Actor actor, @PathVariable AppraisalId appraisal, @PathVariable VoteId vote) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var card = queries.vote(scope, vote);
        return Show.page(pages.form(AppraisalForms.why(
                "appraisals.vote.void", queries.card(scope, appraisal), card.path(), card.version())));
    }

    @PostMapping("/{vote}/void")
    View voidIt(
            Actor actor, @PathVariable AppraisalId appraisal, @PathVariable VoteId vote, @Valid ReasonRequest request) {
        votes.voidIt(actor, appraisal, vote, request);
        return to(appraisal);
    }

    private static Fields<VoteRequest> form(AppraisalCard of, int round) {
        return Fields.of(VoteRequest.class).carrying("round", round).offering("line", of.ballotLines());
    }

    private static View to(AppraisalId appraisal) {
        return Show.next("/appraisals/" + appraisal.text());
    }
}
