package xiangyi.motions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.Matter;
import xiangyi.referrals.Raiser;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.ReferralQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Norm;
import xiangyi.shared.Places;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;
import xiangyi.suggestions.SuggestionId;

/** What people do with motions. */
@UseCases
public class Motions {

    private final MotionRepository motions;
    private final MotionQueries queries;
    private final SessionQueries sessions;
    private final MotionSigners signers;
    private final Conversion conversion;
    private final MotionSearch search;
    private final HandOvers handOvers;
    private final ReferralQueries referrals;
    private final MotionNumbers numbers;
    private final Corrections corrections;
    private final List<Norm<Moved>> norms;
    private final Workdays workdays;

    Motions(
            MotionRepository motions,
            MotionQueries queries,
            SessionQueries sessions,
            MotionSigners signers,
            Conversion conversion,
            MotionSearch search,
            HandOvers handOvers,
            ReferralQueries referrals,
            MotionNumbers numbers,
            Corrections corrections,
            List<Norm<Moved>> norms,
            Workdays workdays) {
        this.motions = motions;
        this.queries = queries;
        this.sessions = sessions;
        this.signers = signers;
        this.conversion = conversion;
        this.search = search;
        this.handOvers = handOvers;
        this.referrals = referrals;
        this.numbers = numbers;
        this.corrections = corrections;
        this.norms = norms;
        this.workdays = workdays;
    }

    /** Takes a motion in and gives it the next number of its session. The same form sent twice finds it done. */
    public MotionId receive(Actor actor, MotionRequest request) {
        actor.require(MotionRight.RECEIVE, request.area());
        if (motions.existsById(request.id())) {
            return request.id();
        }
        var session = sessions.card(actor.scope(MotionRight.RECEIVE), request.session());
        var problems = new ArrayList<Reason>();
        var taken = request.serial() == null
                ? Optional.<MotionId>empty()
                : queries.numbered(request.session(), request.serial());
        if (taken.isPresent()) {
            problems.add(Reason.of("motions.numberTaken", String.valueOf(request.serial()))
                    .at("serial"));
        }
        var signers = this.signers.of(actor.scope(MotionRight.RECEIVE), request, problems);
        require(request, signers, session, problems);
        var motion = new Motion(
                request.id(),
                request.area(),
                request.session(),
                new MotionNumber(
                        session.termOrdinal(),
                        session.ordinal(),
                        numbers.give(request.area(), request.session(), request.serial())),
                request.text(),
                workdays.now(),
                actor.account(),
                signers);
        motion.receive(request.text(), session);
        search.write(motions.save(motion));
        return motion.id();
    }

    /** Writes down what the presidium decided; what it does not list becomes a suggestion. */
    public void decide(Actor actor, MotionId id, DecisionRequest request) {
        var scope = actor.scope(MotionRight.DECIDE);
        var motion = motions.get(scope, id).drawnFrom(request.version());
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.on(), "on", problems);
        if (request.on().isBefore(motion.text().receivedOn())) {
            problems.add(Reason.of("motions.decidedTooEarly").at("on"));
        }
        if (request.decision() == Decision.CONVERTED && request.reason() == null) {
            problems.add(
                    Reason.of("motions.convertedWithoutReason").at("reason").by("转为建议按本省办法和大会议事规则，向联名代表说明理由"));
        }
        Refusal.ifAny(problems);
        if (request.decision() == Decision.LISTED) {
            motion.list(request.on(), request.reason());
        } else {
            var reason = request.reason() == null ? "" : request.reason();
            motion.convert(request.on(), reason, SuggestionId.next());
            conversion.write(actor, motion);
        }
        motions.save(motion);
    }

    /** Hands a listed motion over to whoever carries it out. */
    public ReferralId handOver(Actor actor, MotionId id, HandOver to) {
        var motion = motions.get(actor.scope(MotionRight.READ), id);
        if (motion.status() != MotionStatus.LISTED) {
            throw new Refusal("motions.notListed", motion.text().title());
        }
        if (motion.decidedOn() != null && to.on().isBefore(motion.decidedOn())) {
            throw new Refusal(List.of(Reason.of("motions.handedOverTooEarly").at("on")));
        }
        var raisers = motion.signers().stream()
                .map(signer -> new Raiser(signer.person(), signer.name()))
                .toList();
        var matter = new Matter(
                ReferralKind.MOTION,
                id.value(),
                Places.key("motion", id),
                motion.number(),
                motion.text().title(),
                motion.text().content(),
                raisers);
        return handOvers.handOver(actor, matter, to);
    }

    /** Puts right what was typed wrong; the old words are kept with the reason. */
    public void correct(Actor actor, MotionId id, MotionCorrection request) {
        var scope = actor.scope(MotionRight.CORRECT);
        var motion = motions.get(scope, id).drawnFrom(request.version());
        var session = sessions.card(scope, motion.session());
        var problems = new ArrayList<Reason>();
        var signers = this.signers.inOffice(scope, motion, request.receivedOn(), problems);
        if (motion.decidedOn() != null && request.receivedOn().isAfter(motion.decidedOn())) {
            problems.add(Reason.of("motions.decidedTooEarly").at("receivedOn"));
        }
        var was = motion.text();
        require(motion.written(request.text()), signers, session, problems);
        motion.correct(request.text(), session);
        corrections.changes(actor, motion.area(), id, request.reason()).of(was, request.text());
        search.write(motions.save(motion));
    }

    /** Recorded by mistake. Its number goes to the register of gaps. */
    public void voidIt(Actor actor, MotionId id, ReasonRequest request) {
        var motion = motions.get(actor.scope(MotionRight.CORRECT), id).drawnFrom(request.version());
        Refusal.ifAny(referrals.againstVoiding(
                Scope.ofTheProgram(motion.area()), List.of(motion.id().value())));
        var status = motion.status();
        motion.voidIt();
        motions.save(motion);
        corrections.changes(actor, motion.area(), id, request.reason()).of("status", status, MotionStatus.VOID);
        numbers.voided(motion, request.reason());
    }

    /** Takes an import back, with the suggestion that came of it; refused where somebody has worked on either. */
    public void takeBack(Actor actor, MotionId id, String reason) {
        var motion = motions.get(actor.scope(MotionRight.CORRECT), id);
        if (!referrals.of(actor.scope(ReferralRight.READ), motion.id().value()).isEmpty()) {
            throw new Refusal("motions.hasWork");
        }
        var status = motion.status();
        conversion.takeBack(actor, motion, reason);
        corrections.changes(actor, motion.area(), id, reason).of("status", status, null);
        motions.delete(motion);
        numbers.takeBack(motion);
    }

    /** Whether it may stand as it is written, first or corrected; all that is wrong with it at once. */
    private void require(MotionRequest request, List<Signer> signers, SessionCard session, List<Reason> problems) {
        if (!session.isCongress() || !session.area().equals(request.area())) {
            problems.add(Reason.of("motions.notThisCongress").at("session"));
        }
        workdays.notInFuture(request.receivedOn(), "receivedOn", problems);
        problems.addAll(Norm.breaches(
                norms, new Moved(request, signers, session), request.area(), request.receivedOn(), Norm.Level.VOID));
        Refusal.ifAny(problems);
    }
}
