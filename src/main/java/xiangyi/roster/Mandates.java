package xiangyi.roster;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Normal;
import xiangyi.shared.NotFound;
import xiangyi.shared.Outdated;
import xiangyi.shared.PersonId;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;
import xiangyi.shared.UseCases;

/** What people do with seats: a deputy is taken in, and the seat ends. */
@UseCases
public class Mandates {

    private final JdbcClient jdbc;
    private final People people;
    private final RosterQueries roster;
    private final DeputyQueries queries;
    private final GroupKeeper groups;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<Absences> absences;
    private final Workdays clock;

    Mandates(
            JdbcClient jdbc,
            People people,
            RosterQueries roster,
            DeputyQueries queries,
            GroupKeeper groups,
            ApplicationEventPublisher events,
            ObjectProvider<Absences> absences,
            Workdays clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.roster = roster;
        this.queries = queries;
        this.groups = groups;
        this.events = events;
        this.absences = absences;
        this.clock = clock;
    }

    /** Takes a deputy into the register; whoever sat in an earlier congress stays the same person. */
    public PersonId add(Actor actor, DeputyRequest request) {
        actor.require(RosterRight.WRITE, request.area());
        var done = queries.find(actor.scope(RosterRight.READ), request.id());
        if (done.isPresent()) {
            return done.get().person();
        }
        var problems = new ArrayList<Reason>();
        var name = Normal.name(request.name());
        var identity = Identity.of(request.idNumber(), request.sex(), request.bornOn(), problems);
        if (identity.sex() == null) {
            problems.add(Reason.of("roster.sexMissing").at("sex"));
        }
        identity.requireOfAge(request.fromOn(), problems);
        var term = roster.term(request.area(), request.fromOn()).orElse(null);
        requireWithin(term, request, problems);
        var known = people.known(request.area().county(), name, identity);
        known.stream()
                .filter(person -> !person.name().equals(name))
                .findFirst()
                .ifPresent(other -> problems.add(
                        Reason.of("roster.numberTaken", other.name()).at("idNumber")));
        if (term != null) {
            queries.sitting(request.area(), term.id(), Sitting.of(request, name), known)
                    .ifPresent(standing -> problems.add(
                            Reason.of("roster.sitsAlready", standing).at("name")));
        }
        Refusal.ifAny(problems);
        PersonId person;
        if (known.isEmpty()) {
            person = people.keep(request, name, identity);
        } else {
            person = known.get(0).id();
            people.update(person, request, identity);
        }
        insert(request, person, Objects.requireNonNull(term));
        events.publishEvent(new InOfficeChanged(request.area()));
        if (request.group() != null) {
            groups.join(request.area(), request.group(), person, request.fromOn(), request.untilOn());
        }
        return person;
    }

    /** A seat ends, and a vacancy begins; what only a deputy may be ends with it. */
    public void end(Actor actor, MandateId id, MandateEndRequest request) {
        var standing = standing(actor, id, request.version());
        var problems = new ArrayList<Reason>();
        if (standing.untilOn() != null) {
            problems.add(Reason.of("roster.endedAlready", standing.untilOn().toString()));
        }
        clock.notInFuture(request.on(), "on", problems);
        if (request.on().isBefore(standing.fromOn())) {
            problems.add(Reason.of("roster.endsBeforeBegins").at("on"));
        }
        var session = session(standing, request, problems);
        Refusal.ifAny(problems);
        jdbc.sql("""
                        update roster.mandate
                           set version = version + 1, until_on = :on, end_reason = :cause, end_document = :document,
                               end_session = :session
                         where id = :id
                        """)
                .paramSource(request)
                .param("id", id.value())
                .param("session", session)
                .update();
        groups.leaveAll(standing.area(), standing.person(), request.on());
        if (roster.deputy(actor.scope(RosterRight.WRITE), standing.area(), request.on(), standing.person())
                .isEmpty()) {
            leavePosts(standing, request);
        }
        events.publishEvent(new InOfficeChanged(standing.area()));
    }

    /** Asked for, unless our own lists show it or nobody can say it any more. */
    private @Nullable String session(DeputyRow seat, MandateEndRequest request, List<Reason> problems) {
        var said = request.session();
        if (said != null && !said.isBlank()) {
            return said.strip();
        }
        var missed = request.cause() == EndReason.ABSENT_TWICE ? missed(seat, request.on()) : List.<String>of();
        if (missed.size() > 1) {
            return String.join("、", missed);
        }
        if (request.cause().restsOnSessions() && !Boolean.TRUE.equals(request.sessionUnknown())) {
            problems.add((request.cause().isAccepted()
                            ? Reason.of("roster.whichAccepted")
                            : Reason.of("roster.whichMissed", missed.size()))
                    .at("session"));
        }
        return null;
    }

    private List<String> missed(DeputyRow seat, LocalDate on) {
        return absences.stream()
                .flatMap(absences -> absences.of(seat.area(), seat.person(), on).stream())
                .limit(2)
                .toList();
    }

    /** Chair, vice chair and presidium are posts of deputies (《选举法》第五十四条、第五十六条). */
    private void leavePosts(DeputyRow seat, MandateEndRequest request) {
        jdbc.sql("""
                        update roster.post
                           set version = version + 1, until_on = :on, end_reason = :cause
                         where area = :area and person = :person and kind = any(:kinds) and status = 'STANDING'
                           and from_on < :on and until_on is null
                        """)
                .param("area", seat.area().code())
                .param("person", seat.person().value())
                .param("kinds", PostKind.fromDeputies())
                .param("on", request.on())
                .param("cause", Text.text("roster.seatEnded", Text.text(request.cause())))
                .update();
    }

    /** Shows phone and ID number in full; the log of use cases keeps who looked and when. */
    public DeputyQueries.Secrets open(Actor actor, PersonId person) {
        return queries.secrets(actor.scope(RosterRight.OPEN), person);
    }

    private void insert(DeputyRequest request, PersonId person, Term term) {
        try {
            jdbc.sql("""
                            insert into roster.mandate
                                   (id, version, area, person, term, serial, constituency, village, card_no, fixed_pay,
                                    from_on, until_on, end_reason, note, recorded_at)
                            values (:id, 1, :area, :person, :term, :serial, :constituency, :village, :cardNo, :fixedPay,
                                    :fromOn, :untilOn, :endReason, :note, :at)
                            """)
                    .paramSource(request)
                    .param("person", person.value())
                    .param("term", term.id().value())
                    .param("at", Timestamp.from(clock.now()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw cardTaken(request.cardNo());
        }
    }

    private DeputyRow standing(Actor actor, MandateId id, int version) {
        var row = queries.find(actor.scope(RosterRight.WRITE), id).orElseThrow(() -> new NotFound(id));
        Outdated.requireSame(version, row.version());
        return row;
    }

    private void requireWithin(@Nullable Term term, DeputyRequest request, List<Reason> problems) {
        var until = request.untilOn();
        clock.notInFuture(request.fromOn(), "fromOn", problems);
        if (term == null) {
            problems.add(Reason.of("roster.noTerm", request.fromOn().toString()).at("fromOn"));
        }
        if (until != null && until.isBefore(request.fromOn())) {
            problems.add(Reason.of("roster.endsBeforeBegins").at("untilOn"));
        } else if (until != null && term != null && term.endsOn() != null && until.isAfter(term.endsOn())) {
            problems.add(Reason.of("roster.outsideTerm").at("untilOn"));
        } else {
            clock.notInFuture(until, "untilOn", problems);
        }
        if (request.endReason() != null && until == null) {
            problems.add(Reason.of("roster.endWithoutDay").at("untilOn"));
        }
    }

    static Refusal cardTaken(@Nullable String cardNo) {
        return new Refusal(List.of(
                Reason.of("roster.cardTaken", cardNo == null ? "" : cardNo).at("cardNo")));
    }
}
