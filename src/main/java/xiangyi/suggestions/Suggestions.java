package xiangyi.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.files.Attachments;
import xiangyi.files.Content;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.ReferralId;
import xiangyi.roster.RosterQueries;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionQueries.CongressDays;
import xiangyi.shared.About;
import xiangyi.shared.Access;
import xiangyi.shared.Actor;
import xiangyi.shared.Norm;
import xiangyi.shared.NotAllowed;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Role;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;

/** What people do with suggestions. */
@UseCases
public class Suggestions {

    private final SuggestionRepository suggestions;
    private final RosterQueries roster;
    private final SuggestionRaisers raisers;
    private final SessionQueries sessions;
    private final SuggestionHandOver handing;
    private final SuggestionNumbers numbers;
    private final Corrections corrections;
    private final List<Norm<SuggestionRequest>> norms;
    private final Workdays workdays;
    private final SuggestionStages stages;
    private final Attachments attachments;

    Suggestions(
            SuggestionRepository suggestions,
            RosterQueries roster,
            SuggestionRaisers raisers,
            SessionQueries sessions,
            SuggestionHandOver handing,
            SuggestionNumbers numbers,
            Corrections corrections,
            List<Norm<SuggestionRequest>> norms,
            Workdays workdays,
            SuggestionStages stages,
            Attachments attachments) {
        this.suggestions = suggestions;
        this.roster = roster;
        this.raisers = raisers;
        this.sessions = sessions;
        this.handing = handing;
        this.numbers = numbers;
        this.corrections = corrections;
        this.norms = norms;
        this.workdays = workdays;
        this.stages = stages;
        this.attachments = attachments;
    }

    /** Takes a suggestion in. The same form sent twice finds it done. */
    public SuggestionId submit(Actor actor, SuggestionRequest request) {
        actor.require(SuggestionRight.SUBMIT, request.area());
        if (!suggestions.existsById(request.id())) {
            take(actor, request, null);
        }
        return request.id();
    }

    /** What was recorded, and with whom it is now. */
    public record Recorded(SuggestionId subject, @Nullable ReferralId referral) implements About {}

    /**
     * Takes in one that an old register keeps, registered on the day it was received.
     *
     * @param serial the number it bears on paper, or null for the next one
     * @param to who was asked to answer it, or null when nobody was
     */
    public Recorded record(Actor actor, SuggestionRequest request, @Nullable Integer serial, @Nullable HandOver to) {
        actor.require(SuggestionRight.REGISTER, request.area());
        var suggestion =
                take(actor, request, null, taken -> taken.register(numbers.give(taken, serial), request.receivedOn()));
        return new Recorded(suggestion.id(), to == null ? null : handing.over(actor, suggestion, to));
    }

    /** The same with the paper itself, scanned or photographed. */
    public SuggestionId submit(Actor actor, SuggestionRequest request, Content scan) {
        actor.require(SuggestionRight.SUBMIT, request.area());
        if (!suggestions.existsById(request.id())) {
            take(actor, request, null);
            attachments.keep(actor, request.area(), request.id().value(), Access.DEPUTIES, scan);
        }
        return request.id();
    }

    /** The suggestion that a motion becomes when the presidium does not list it. */
    public SuggestionId convert(Actor actor, SuggestionRequest request, UUID motion) {
        return take(actor, request, motion).id();
    }

    private Suggestion take(Actor actor, SuggestionRequest request, @Nullable UUID motion) {
        return take(actor, request, motion, suggestion -> {});
    }

    /** @param then what happens to it before it is first saved */
    private Suggestion take(Actor actor, SuggestionRequest request, @Nullable UUID motion, Consumer<Suggestion> then) {
        var right = motion == null ? SuggestionRight.SUBMIT : SuggestionRight.CONVERT;
        actor.require(right, request.area());
        var scope = actor.scope(right);
        var problems = new ArrayList<Reason>();
        var raisedOn = motion == null ? request.receivedOn() : request.writtenOn();
        var raisers = this.raisers.of(scope, request, raisedOn, problems);
        if (actor.role() == Role.DEPUTY
                && !raisers.isEmpty()
                && !raisers.get(0).person().equals(actor.person())) {
            throw new NotAllowed(SuggestionRight.SUBMIT);
        }
        var filed = require(scope, request, problems);
        var suggestion = new Suggestion(
                request.id(),
                request.area(),
                request.text(),
                filed,
                request.channel(),
                motion,
                workdays.now(),
                actor.account(),
                raisers);
        then.accept(suggestion);
        var taken = suggestions.save(suggestion);
        stages.write(taken);
        return taken;
    }

    /**
     * Whether it may stand as it is written, first or corrected; all that is wrong with it at once.
     *
     * @param problems what is known to be wrong already
     */
    private Filed require(Scope scope, SuggestionRequest request, List<Reason> problems) {
        var area = request.area();
        var day = request.receivedOn();
        workdays.notInFuture(day, "receivedOn", problems);
        problems.addAll(Norm.breaches(norms, request, area, day, Norm.Level.VOID));
        var term = roster.term(area, day);
        if (term.isEmpty()) {
            problems.add(Reason.of("suggestions.noTerm").at("receivedOn"));
        }
        Refusal.ifAny(problems);
        var session = sessions.congressOn(scope, area, day);
        return new Filed(
                term.orElseThrow().id(),
                term.orElseThrow().ordinal(),
                session.map(CongressDays::id).orElse(null),
                session.map(CongressDays::ordinal).orElse(null),
                day.getYear());
    }

    /** Gives it the next number of its session, or of its year between sessions. */
    public SuggestionNumber register(Actor actor, SuggestionId id, RegistrationRequest request) {
        var suggestion =
                suggestions.get(actor.scope(SuggestionRight.REGISTER), id).drawnFrom(request.version());
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.on(), "on", problems);
        if (request.on().isBefore(suggestion.receivedOn())) {
            problems.add(Reason.of("suggestions.registeredTooEarly").at("on"));
        }
        Refusal.ifAny(problems);
        suggestion.register(numbers.give(suggestion, request.serial()), request.on());
        stages.write(suggestions.save(suggestion));
        return suggestion.number();
    }

    /** Back to the deputy, with what is to be mended. */
    public void returnTo(Actor actor, SuggestionId id, ReasonRequest request) {
        var suggestion =
                suggestions.get(actor.scope(SuggestionRight.REGISTER), id).drawnFrom(request.version());
        suggestion.returnTo(request.reason());
        stages.write(suggestions.save(suggestion));
    }

    /** Mended by the deputy, or by the clerk for them, and in again; the old words are kept with why it went back. */
    public void resubmit(Actor actor, SuggestionId id, ResubmissionRequest request) {
        var suggestion =
                suggestions.get(actor.scope(SuggestionRight.SUBMIT), id).drawnFrom(request.version());
        if (actor.role() == Role.DEPUTY && !suggestion.isRaisedBy(actor.person())) {
            throw new NotAllowed(SuggestionRight.SUBMIT);
        }
        var was = suggestion.text();
        var now = request.text(was);
        var reason = suggestion.returnReason();
        suggestion.resubmit(now, requireAgain(actor.scope(SuggestionRight.SUBMIT), suggestion, now));
        corrections.changes(actor, suggestion.area(), id, reason).of(was, now);
        stages.write(suggestions.save(suggestion));
    }

    /** Puts right what was typed wrong; the old words are kept with the reason. */
    public void correct(Actor actor, SuggestionId id, SuggestionCorrection request) {
        var suggestion =
                suggestions.get(actor.scope(SuggestionRight.CORRECT), id).drawnFrom(request.version());
        var was = suggestion.text();
        var now = request.text();
        var filed = requireAgain(actor.scope(SuggestionRight.CORRECT), suggestion, now);
        var registeredOn = suggestion.registeredOn();
        var number = suggestion.number();
        var serial = suggestion.serial();
        var moves = serial != null && !suggestion.filed().isNumberedWith(filed);
        if (moves) {
            numbers.voided(suggestion, serial, request.reason());
        }
        suggestion.correct(now, filed);
        if (moves) {
            suggestion.renumber(numbers.give(suggestion, null));
        }
        var changes = corrections.changes(actor, suggestion.area(), id, request.reason());
        changes.of(was, now);
        changes.of("registeredOn", registeredOn, suggestion.registeredOn());
        changes.of("number", number.text(), suggestion.number().text());
        stages.index(suggestions.save(suggestion));
    }

    /** The same checks for what is in already; nor may it then have come in after a unit got it. */
    private Filed requireAgain(Scope scope, Suggestion suggestion, SuggestionText now) {
        var problems = new ArrayList<Reason>();
        raisers.requireInOffice(scope, suggestion, suggestion.raisedOn(now), problems);
        if (stages.isWithUnitBefore(suggestion, now.receivedOn())) {
            problems.add(Reason.of("suggestions.handedOverTooEarly").at("receivedOn"));
        }
        return require(scope, suggestion.written(now), problems);
    }

    /**
     * Recorded by mistake. Its number goes to the register of gaps and is never given again. Refused while a unit is to
     * answer it, and once one has.
     */
    public void voidIt(Actor actor, SuggestionId id, ReasonRequest request) {
        var suggestion =
                suggestions.get(actor.scope(SuggestionRight.CORRECT), id).drawnFrom(request.version());
        stages.requireWithNobody(suggestion);
        var serial = suggestion.serial();
        suggestion.voidIt();
        stages.write(suggestions.save(suggestion));
        corrections.changes(actor, suggestion.area(), id, request.reason()).of("status", "REGISTERED", "VOID");
        numbers.voided(suggestion, serial, request.reason());
    }

    /** Takes back what an import brought in, as if it had never been; refused once work stands on it. */
    public void takeOut(Actor actor, SuggestionId id) {
        var suggestion = suggestions.get(actor.scope(SuggestionRight.CORRECT), id);
        if (stages.isReferred(suggestion) || !corrections.of(id).isEmpty()) {
            throw new Refusal("suggestions.laterWork", suggestion.title());
        }
        suggestions.delete(suggestion);
        numbers.takeBack(suggestion);
    }

    /** Hands a registered suggestion over to whoever must answer; see {@link HandOverMeetings} for several at once. */
    public ReferralId handOver(Actor actor, SuggestionId id, HandOver to) {
        var suggestion = suggestions.get(actor.scope(SuggestionRight.READ), id);
        return handing.over(actor, suggestion, to);
    }
}
