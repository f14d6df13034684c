package xiangyi.appraisals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Norm;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** Votes on paper: counted, read out, and rated once more where the first came out badly. */
@UseCases
public class Votes {

    private final VoteRepository votes;
    private final AppraisalRepository appraisals;
    private final AppraisalQueries queries;
    private final AppraisalSettings.Countings countings;
    private final List<Norm<Ballots>> norms;
    private final Corrections corrections;
    private final Workdays workdays;

    Votes(
            VoteRepository votes,
            AppraisalRepository appraisals,
            AppraisalQueries queries,
            AppraisalSettings.Countings countings,
            List<Norm<Ballots>> norms,
            Corrections corrections,
            Workdays workdays) {
        this.votes = votes;
        this.appraisals = appraisals;
        this.queries = queries;
        this.countings = countings;
        this.norms = norms;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Records a vote as it was read out. The same form sent twice finds it done. */
    public VoteId record(Actor actor, AppraisalId id, VoteRequest request) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var appraisal = appraisals.get(scope, id);
        if (votes.existsById(request.id())) {
            return request.id();
        }
        refuseBad(actor, queries.card(scope, id), request);
        return votes.save(Vote.of(appraisal, request, counting(appraisal, request), workdays.now()))
                .id();
    }

    /** Puts right what was typed wrong, and counts anew; the old numbers are kept with the reason. */
    public void correct(Actor actor, AppraisalId id, VoteId of, VoteRequest request, ReasonRequest why) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var vote = get(actor, id, of).drawnFrom(request.version());
        var appraisal = appraisals.get(scope, id);
        var old = queries.vote(scope, of);
        refuseBad(actor, queries.card(scope, id), request);
        vote.fill(request, counting(appraisal, request));
        votes.save(vote);
        corrections
                .changes(actor, vote.area(), id, why.reason())
                .of(old, queries.vote(scope, of), "version", "formula", "halfCounts", "highShare", "middleShare");
    }

    /** VoteOnFile by mistake. */
    public void voidIt(Actor actor, AppraisalId id, VoteId of, ReasonRequest request) {
        var vote = get(actor, id, of).drawnFrom(request.version());
        vote.voidOn(workdays.today());
        votes.save(vote);
        corrections.changes(actor, vote.area(), id, request.reason()).of("vote", "RECORDED", "VOID");
    }

    /** Takes back what an import brought in. */
    public void takeOut(Actor actor, VoteId id) {
        votes.delete(votes.get(actor.scope(AppraisalRight.WRITE), id));
    }

    private Vote get(Actor actor, AppraisalId id, VoteId of) {
        var vote = votes.get(actor.scope(AppraisalRight.WRITE), of);
        if (!vote.appraisal().equals(id)) {
            throw new NotFound(of);
        }
        return vote;
    }

    private Counting counting(Appraisal appraisal, VoteRequest request) {
        return countings.on(appraisal.sort(), appraisal.area(), request.votedOn());
    }

    private void refuseBad(Actor actor, AppraisalCard card, VoteRequest request) {
        var problems = new ArrayList<>(
                Norm.breaches(norms, request.ballots(), card.area(), request.votedOn(), Norm.Level.VOID));
        if (!card.held()) {
            problems.add(Reason.of("appraisals.notHeld").at("votedOn"));
        }
        workdays.notInFuture(request.votedOn(), "votedOn", problems);
        if (request.votedOn().isBefore(card.metOn())) {
            problems.add(Reason.of("appraisals.vote.beforeMeeting", card.met().words())
                    .at("votedOn"));
        }
        if (request.readOutOn() != null && request.readOutOn().isBefore(request.votedOn())) {
            problems.add(Reason.of("appraisals.vote.readOutBefore").at("readOutOn"));
        }
        var others = queries.votes(actor.scope(AppraisalRight.WRITE), card.id()).stream()
                .filter(vote -> !vote.id().equals(request.id()))
                .toList();
        if (others.stream()
                .anyMatch(vote -> vote.round() == request.round() && Objects.equals(vote.line(), request.line()))) {
            problems.add(Reason.of("appraisals.vote.already").at("round"));
        }
        if (request.round() == 2) {
            others.stream()
                    .filter(vote -> vote.round() == 1 && !vote.votedOn().isBefore(request.votedOn()))
                    .findFirst()
                    .ifPresent(first -> problems.add(
                            Reason.of("appraisals.vote.secondBefore").at("votedOn")));
            if (others.stream().noneMatch(vote -> vote.round() == 1)) {
                problems.add(Reason.of("appraisals.vote.noFirst").at("round"));
            }
        }
        Refusal.ifAny(problems);
    }
}
