package xiangyi.petitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.Matter;
import xiangyi.referrals.ReferralCard;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.ReferralQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Places;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Sealed;
import xiangyi.shared.UseCases;
import xiangyi.shared.WordIndex;

/** What people do with petitions. The congress office takes in, tells, passes on and follows; it decides no case. */
@UseCases
public class Petitions {

    private final PetitionRepository petitions;
    private final PetitionQueries queries;
    private final Story story;
    private final List<Norm<Visit>> visitNorms;
    private final List<Norm<MoreTime>> timeNorms;
    private final ReferralQueries referrals;
    private final HandOvers handOvers;
    private final Corrections corrections;
    private final Workdays workdays;
    private final WordIndex words;

    Petitions(
            PetitionRepository petitions,
            PetitionQueries queries,
            Story story,
            List<Norm<Visit>> visitNorms,
            List<Norm<MoreTime>> timeNorms,
            ReferralQueries referrals,
            HandOvers handOvers,
            Corrections corrections,
            Workdays workdays,
            WordIndex words) {
        this.petitions = petitions;
        this.queries = queries;
        this.story = story;
        this.visitNorms = visitNorms;
        this.timeNorms = timeNorms;
        this.referrals = referrals;
        this.handOvers = handOvers;
        this.corrections = corrections;
        this.workdays = workdays;
        this.words = words;
    }

    /** Takes a petition in. The same form sent twice finds it done. */
    public PetitionId receive(Actor actor, PetitionRequest request) {
        actor.require(PetitionRight.WRITE, request.area());
        if (petitions.existsById(request.id())) {
            return request.id();
        }
        Refusal.ifAny(
                problems(request.area(), request.receivedOn(), request.petitioner(), request.phone(), request.visit()));
        if (request.repeatOf() != null) {
            petitions.get(actor.scope(PetitionRight.READ), request.repeatOf());
        }
        var petition = petitions.save(Petition.of(request, workdays.now(), actor.account()));
        index(petition);
        return petition.id();
    }

    /** One more line of the story: a visit, that it is taken up, the notice of it, more time. */
    public void follow(Actor actor, PetitionId id, PetitionLineRequest request) {
        var petition = petitions.get(actor.scope(PetitionRight.WRITE), id);
        if (story.has(request.id())) {
            return;
        }
        petition.drawnFrom(request.version()).standing();
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.on(), "on", problems);
        if (request.act() != LineAct.STEP && request.on().isBefore(petition.receivedOn())) {
            problems.add(Reason.of("petitions.beforeReceipt").at("on"));
        }
        if (request.act() == LineAct.EXTENDED) {
            mayExtend(queries.card(actor.scope(PetitionRight.WRITE), id), request, problems);
        }
        Refusal.ifAny(problems);
        story.write(actor, petition, request);
        keep(petition);
    }

    /** A line written by mistake; it stays in the story, struck out. */
    public void voidLine(Actor actor, PetitionId id, PetitionLineId line, ReasonRequest request) {
        var petition = petitions
                .get(actor.scope(PetitionRight.WRITE), id)
                .drawnFrom(request.version())
                .standing();
        story.voidLine(petition, line, request.reason());
        keep(petition);
    }

    /** Settled at some level, or shown the way elsewhere. */
    public void end(Actor actor, PetitionId id, PetitionEndRequest request) {
        var petition = petitions.get(actor.scope(PetitionRight.WRITE), id).drawnFrom(request.version());
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.on(), "on", problems);
        if (request.on().isBefore(petition.receivedOn())) {
            problems.add(Reason.of("petitions.beforeReceipt").at("on"));
        }
        Refusal.ifAny(problems);
        petition.end(request.on(), request.how(), request.outcome().strip());
        petitions.save(petition);
    }

    /** The end was typed wrong, or the matter is open again; what stood there is kept with the reason. */
    public void reopen(Actor actor, PetitionId id, ReasonRequest request) {
        var petition = petitions.get(actor.scope(PetitionRight.WRITE), id).drawnFrom(request.version());
        var changes = corrections.changes(actor, petition.area(), id, request.reason());
        changes.of("settledOn", petition.settledOn(), null);
        changes.of("outcome", petition.outcome(), null);
        petition.reopen();
        petitions.save(petition);
    }

    /** Puts right what was typed wrong; the old words are kept with the reason, names and phones only masked. */
    public void correct(Actor actor, PetitionId id, PetitionCorrection request) {
        var petition = petitions
                .get(actor.scope(PetitionRight.WRITE), id)
                .drawnFrom(request.version())
                .standing();
        var problems =
                problems(petition.area(), request.receivedOn(), request.petitioner(), request.phone(), request.visit());
        if (isAfterItsStory(actor, petition, request.receivedOn())) {
            problems.add(Reason.of("petitions.afterItsStory").at("receivedOn"));
        }
        Refusal.ifAny(problems);
        var changes = corrections.changes(actor, petition.area(), id, request.reason());
        if (request.petitioner() != null && !request.petitioner().equals(petition.petitioner())) {
            changes.sealed("petitioner", petition.petitioner(), request.petitioner());
        }
        if (request.phone() != null && !request.phone().equals(petition.phone())) {
            changes.sealed("phone", petition.phone(), request.phone());
        }
        var was = queries.card(actor.scope(PetitionRight.WRITE), id);
        changes.of(was, request, "unclear");
        changes.of("unclear", was.unclear(), request.isUnclear());
        petition.correct(request);
        index(petitions.save(petition));
    }

    /** Recorded by mistake, or twice. */
    public void voidIt(Actor actor, PetitionId id, ReasonRequest request) {
        var petition = petitions.get(actor.scope(PetitionRight.WRITE), id).drawnFrom(request.version());
        var old = petition.status();
        petition.voidIt();
        petitions.save(petition);
        corrections.changes(actor, petition.area(), id, request.reason()).of("status", old, PetitionStatus.VOID);
    }

    /** Shows name and phone in full; the log of use cases keeps who looked and when. */
    public Secrets open(Actor actor, PetitionId id) {
        var petition = petitions.get(actor.scope(PetitionRight.OPEN), id);
        return new Secrets(petition.petitioner(), petition.phone());
    }

    /** Hands the matter over to whoever must settle it; who petitions is not handed on with it. */
    public ReferralId handOver(Actor actor, PetitionId id, HandOver to) {
        var petition = petitions.get(actor.scope(PetitionRight.READ), id);
        if (!petition.isOpen()) {
            throw new Refusal("petitions.notOpen");
        }
        if (to.on().isBefore(petition.receivedOn())) {
            throw new Refusal(List.of(Reason.of("petitions.beforeReceipt").at("on")));
        }
        var within = within(queries.card(actor.scope(PetitionRight.READ), id), to);
        var matter = petition.matter();
        return handOvers.handOver(
                actor,
                new Matter(
                        ReferralKind.PETITION, id.value(), Places.key("petition", id), "", matter, matter, List.of()),
                within);
    }

    /** Takes back what an import brought in, as if it had never been; refused once work stands on it. */
    public void takeOut(Actor actor, PetitionId id) {
        var petition = petitions.get(actor.scope(PetitionRight.WRITE), id);
        if (story.hasSteps(petition) || !corrections.of(id).isEmpty()) {
            throw new Refusal("petitions.laterWork", petition.matter());
        }
        story.takeOut(petition);
        petitions.delete(petition);
    }

    /** Takes an imported line back. */
    public void takeOut(Actor actor, PetitionLineId line) {
        var petition = petitions.get(actor.scope(PetitionRight.WRITE), story.petitionOf(line));
        story.takeOut(line);
        keep(petition);
    }

    /** What is wrong with a petition as it is taken in, and as it is put right. */
    private List<Reason> problems(
            Area area, LocalDate receivedOn, @Nullable Sealed petitioner, @Nullable Sealed phone, Visit visit) {
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(receivedOn, "receivedOn", problems);
        fits(petitioner, 40, "petitioner", problems);
        fits(phone, 20, "phone", problems);
        if (isLive(receivedOn)) {
            problems.addAll(Norm.breaches(visitNorms, visit, area, receivedOn, Norm.Level.VOID));
        }
        return problems;
    }

    /** More time that is given today is lawful; what was given before is recorded as it was, and marked. */
    private void mayExtend(PetitionCard petition, PetitionLineRequest request, List<Reason> problems) {
        var asked =
                petition.moreTime(workdays, petition.extensions() > 0, request.on(), request.until(), request.who());
        if (!asked.until().isAfter(asked.end())) {
            problems.add(Reason.of("petitions.untilTooEarly", Dates.full(asked.end()))
                    .at("until"));
        }
        if (isLive(request.on())) {
            problems.addAll(
                    petition.hasTerm()
                            ? Norm.breaches(timeNorms, asked, petition.area(), request.on(), Norm.Level.VOID)
                            : List.of(Reason.of("petitions.noTerm").at("act")));
        }
    }

    /** A unit's date never lies after the petition's; where no law names one, whoever hands over does. */
    private HandOver within(PetitionCard petition, HandOver to) {
        var named = to.dueOn();
        if (!petition.hasTerm()) {
            if (named == null) {
                throw new Refusal(List.of(Reason.of("petitions.nameTheDay").at("dueOn")));
            }
            return to;
        }
        var end = petition.settleDue(workdays).on();
        if (named != null && named.isAfter(end)) {
            throw new Refusal(
                    List.of(Reason.of("petitions.afterItsEnd", Dates.full(end)).at("dueOn")));
        }
        var until = named != null ? named : end.isBefore(to.on()) ? to.on() : end;
        return new HandOver(
                to.area(),
                to.department(),
                to.helpers(),
                to.clock(),
                to.on(),
                to.leader(),
                to.officer(),
                to.supervisor(),
                to.note(),
                until);
    }

    private boolean isAfterItsStory(Actor actor, Petition petition, LocalDate receivedOn) {
        return Stream.concat(
                        Stream.of(story.earliest(petition), petition.settledOn()),
                        referrals
                                .of(
                                        actor.scope(PetitionRight.WRITE),
                                        petition.id().value())
                                .stream()
                                .map(ReferralCard::handedOverOn))
                .filter(Objects::nonNull)
                .anyMatch(receivedOn::isAfter);
    }

    private boolean isLive(LocalDate day) {
        return !day.isBefore(workdays.today());
    }

    private void keep(Petition petition) {
        petition.follow(
                story.first(petition, LineAct.ACCEPTED),
                story.first(petition, LineAct.TOLD),
                story.of(petition, LineAct.EXTENDED));
        petitions.save(petition);
    }

    /** What search finds it by: the matter and the village, never the person. */
    private void index(Petition petition) {
        var village = petition.village() == null ? "" : " " + petition.village();
        words.keep("petitions.petition", petition.id(), petition.matter() + village);
    }

    private static void fits(@Nullable Sealed value, int most, String field, List<Reason> problems) {
        if (value != null && value.open().length() > most) {
            problems.add(Reason.of("petitions.tooLong", most).at(field));
        }
    }
}
