package xiangyi.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Ground;
import xiangyi.shared.Normal;
import xiangyi.shared.NotFound;
import xiangyi.shared.Outdated;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Sealed;
import xiangyi.shared.Text;
import xiangyi.shared.UseCases;

/** What was entered wrongly about a seat is put right, voided, or taken back with its import. */
@UseCases
public class MandateCorrections {

    private final JdbcClient jdbc;
    private final People people;
    private final RosterQueries roster;
    private final DeputyQueries queries;
    private final PostQueries posts;
    private final GroupKeeper groups;
    private final Corrections corrections;
    private final Voiding voiding;
    private final Ground ground;
    private final ApplicationEventPublisher events;
    private final Workdays clock;

    MandateCorrections(
            JdbcClient jdbc,
            People people,
            RosterQueries roster,
            DeputyQueries queries,
            PostQueries posts,
            GroupKeeper groups,
            Corrections corrections,
            Voiding voiding,
            Ground ground,
            ApplicationEventPublisher events,
            Workdays clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.roster = roster;
        this.queries = queries;
        this.posts = posts;
        this.groups = groups;
        this.corrections = corrections;
        this.voiding = voiding;
        this.ground = ground;
        this.events = events;
        this.clock = clock;
    }

    /** Puts right what was typed wrong; the old words stay with the reason. */
    public void correct(Actor actor, MandateId id, DeputyCorrection request) {
        var old = standing(actor, id, request.version());
        var problems = new ArrayList<Reason>();
        var name = Normal.name(request.name());
        var identity = Identity.of(request.idNumber(), request.sex(), request.bornOn(), problems);
        if (identity.sex() == null) {
            problems.add(Reason.of("roster.sexMissing").at("sex"));
        }
        identity.requireOfAge(request.fromOn(), problems);
        requireWithin(actor, old, request.fromOn(), problems);
        var known = people.known(old.area().county(), name, identity);
        if (identity.number() != null) {
            known.stream()
                    .filter(other -> !other.id().equals(old.person()))
                    .findFirst()
                    .ifPresent(other -> problems.add(
                            Reason.of("roster.numberTaken", other.name()).at("idNumber")));
        }
        queries.sitting(old.area(), old.term(), Sitting.of(old, request, name), known)
                .ifPresent(standing ->
                        problems.add(Reason.of("roster.sitsAlready", standing).at("name")));
        Refusal.ifAny(problems);
        people.correct(old.person(), request, name, identity);
        try {
            jdbc.sql("""
                            update roster.mandate
                               set version = version + 1, serial = :serial, constituency = :constituency,
                                   village = :village, card_no = :cardNo, fixed_pay = :fixedPay, from_on = :fromOn
                             where id = :id
                            """).paramSource(request).param("id", id.value()).update();
        } catch (DuplicateKeyException taken) {
            throw Mandates.cardTaken(request.cardNo());
        }
        keepOld(actor, id, old, request, name, identity);
        events.publishEvent(new InOfficeChanged(old.area()));
    }

    /**
     * A row that should never have been; it stays in the book and counts for nothing. Where somebody has sat, signed or
     * held a post by it, it was: such a seat can only end.
     */
    public void voidIt(Actor actor, MandateId id, ReasonRequest request) {
        var old = standing(actor, id, request.version());
        if (isOnlySeat(old)) {
            if (ground.carries(old.person())) {
                throw new Refusal("roster.seatUsed", old.name());
            }
            if (holdsPosts(old)) {
                throw new Refusal("roster.seatHasPosts", old.name());
            }
            groups.voidAll(old.area(), old.person(), request.reason());
        }
        voiding.voidIt(actor, Voiding.Table.MANDATE, old.area(), id, old.person(), request.reason());
    }

    /** Takes an imported row back, while nothing else has come to stand on it. */
    public void takeOut(Actor actor, MandateId id) {
        var scope = actor.scope(RosterRight.WRITE);
        var row = queries.find(scope, id).orElseThrow(() -> new NotFound(id));
        if (ground.carries(row.person())) {
            throw new Refusal("roster.personStands", row.name());
        }
        try {
            groups.takeOut(row.area(), row.person(), row.fromOn());
            if (jdbc.sql("delete from roster.mandate where id = :id and version = 1")
                            .param("id", id.value())
                            .update()
                    == 0) {
                throw new Refusal("roster.changedSince", row.name());
            }
            jdbc.sql("""
                            delete from roster.person
                             where id = :id and version = 1
                               and not exists (select from roster.mandate where person = :id)
                            """).param("id", row.person().value()).update();
            events.publishEvent(new InOfficeChanged(row.area()));
        } catch (DataIntegrityViolationException stands) {
            throw new Refusal("roster.personStands", row.name());
        }
    }

    /** The first day still lies in the term, before the last, and before what only a deputy could take on. */
    private void requireWithin(Actor actor, DeputyRow old, LocalDate from, List<Reason> problems) {
        if (from.isAfter(clock.today())) {
            problems.add(Reason.of("shared.notInFuture", from.toString()).at("fromOn"));
        } else if (roster.term(old.area(), from)
                .filter(term -> term.id().equals(old.term()))
                .isEmpty()) {
            problems.add(Reason.of("roster.outsideTerm").at("fromOn"));
        }
        if (old.untilOn() != null && old.untilOn().isBefore(from)) {
            problems.add(Reason.of("roster.endsBeforeBegins").at("fromOn"));
        }
        posts.during(actor.scope(RosterRight.WRITE), old.area(), old.fromOn(), from).stream()
                .filter(post -> post.person().equals(old.person())
                        && post.kind().isFromDeputies()
                        && !post.fromOn().isBefore(old.fromOn()))
                .findFirst()
                .ifPresent(post -> problems.add(Reason.of(
                                "roster.postBefore", post.title(), post.fromOn().toString())
                        .at("fromOn")));
    }

    private DeputyRow standing(Actor actor, MandateId id, int version) {
        var row = queries.find(actor.scope(RosterRight.WRITE), id).orElseThrow(() -> new NotFound(id));
        Outdated.requireSame(version, row.version());
        return row;
    }

    private boolean isOnlySeat(DeputyRow seat) {
        return jdbc.sql("""
                        select not exists (select from roster.mandate
                                            where person = :person and id <> :id and status = 'STANDING')
                        """)
                .param("person", seat.person().value())
                .param("id", seat.mandate().value())
                .query(Boolean.class)
                .single();
    }

    private boolean holdsPosts(DeputyRow seat) {
        return jdbc.sql("select exists (select from roster.post where person = :person and status = 'STANDING')")
                .param("person", seat.person().value())
                .query(Boolean.class)
                .single();
    }

    private void keepOld(
            Actor actor, MandateId id, DeputyRow old, DeputyCorrection now, String name, Identity identity) {
        var person = old.person();
        var changes = corrections.changes(actor, old.area(), person, now.reason());
        changes.of(old, now, "name", "sex", "bornOn", "fixedPay", "phone", "idNumber");
        changes.of("name", old.name(), name);
        changes.of("sex", word(old.sex()), word(identity.sex()));
        changes.of("bornOn", old.bornOn(), identity.bornOn());
        changes.of("fixedPay", yesNo(old.fixedPay()), yesNo(now.fixedPay()));
        changes.of("phone", masked(old.phone()), masked(old.phone(), now.phone()));
        changes.of(
                "idNumber",
                masked(old.idNumber()),
                identity.number() == null
                        ? masked(old.idNumber())
                        : identity.number().masked());
    }

    private static @Nullable String masked(@Nullable Sealed value) {
        return value == null ? null : value.masked();
    }

    private static @Nullable String masked(@Nullable Sealed old, @Nullable String typed) {
        return typed == null || typed.isBlank() ? masked(old) : new Sealed(Normal.code(typed)).masked();
    }

    private static @Nullable String yesNo(@Nullable Boolean value) {
        return value == null ? null : Text.text("roster.fixedPay." + value);
    }

    private static @Nullable String word(@Nullable Enum<?> value) {
        return value == null ? null : Text.text(value);
    }
}
