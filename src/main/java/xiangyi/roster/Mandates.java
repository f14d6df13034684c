package xiangyi.roster;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Normal;
import xiangyi.shared.NotFound;
import xiangyi.shared.Outdated;
import xiangyi.shared.PersonId;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Sealed;
import xiangyi.shared.UseCases;

/** What people do with seats: take a deputy in, end, correct and void a mandate. */
@UseCases
public class Mandates {

    private static final int OF_AGE = 18;

    private final JdbcClient jdbc;
    private final People people;
    private final RosterQueries roster;
    private final DeputyQueries queries;
    private final GroupKeeper groups;
    private final Corrections corrections;
    private final ObjectProvider<PersonUse> uses;
    private final Workdays clock;

    Mandates(
            JdbcClient jdbc,
            People people,
            RosterQueries roster,
            DeputyQueries queries,
            GroupKeeper groups,
            Corrections corrections,
            ObjectProvider<PersonUse> uses,
            Workdays clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.roster = roster;
        this.queries = queries;
        this.groups = groups;
        this.corrections = corrections;
        this.uses = uses;
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
        requireOfAge(identity.bornOn(), request.fromOn(), problems);
        var term = roster.term(request.area(), request.fromOn()).orElse(null);
        requireWithin(term, request, problems);
        var known = people.known(request.area().county(), name, identity);
        known.stream()
                .filter(person -> !person.name().equals(name))
                .findFirst()
                .ifPresent(other -> problems.add(
                        Reason.of("roster.numberTaken", other.name()).at("idNumber")));
        if (term != null) {
            queries.sitting(request.area(), term.id(), name, request, known)
                    .ifPresent(standing -> problems.add(
                            Reason.of("roster.sitsAlready", standing).at("name")));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        PersonId person;
        if (known.isEmpty()) {
            person = people.keep(request, name, identity);
        } else {
            person = known.get(0).id();
            people.update(person, request, identity);
        }
        insert(request, person, Objects.requireNonNull(term));
        if (request.group() != null) {
            groups.join(request.area(), request.group(), person, request.fromOn(), request.untilOn());
        }
        return person;
    }

    /** A seat ends, and a vacancy begins. */
    public void end(Actor actor, MandateId id, EndRequest request) {
        var standing = standing(actor, id, request.version());
        var problems = new ArrayList<Reason>();
        if (standing.untilOn() != null) {
            problems.add(Reason.of("roster.endedAlready", standing.untilOn().toString()));
        }
        if (request.on().isAfter(clock.today())) {
            problems.add(
                    Reason.of("shared.notInFuture", request.on().toString()).at("on"));
        }
        if (request.on().isBefore(standing.fromOn())) {
            problems.add(Reason.of("roster.endsBeforeBegins").at("on"));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        jdbc.sql("""
                        update roster.mandate
                           set version = version + 1, until_on = :on, end_reason = :cause, end_document = :document
                         where id = :id
                        """)
                .param("id", id.value())
                .param("on", request.on())
                .param("cause", request.cause().name())
                .param("document", request.document())
                .update();
        groups.leaveAll(standing.area(), standing.person(), request.on());
    }

    /** Puts right what was typed wrong; the old words stay with the reason. */
    public void correct(Actor actor, MandateId id, CorrectionRequest request) {
        var old = standing(actor, id, request.version());
        var problems = new ArrayList<Reason>();
        var name = Normal.name(request.name());
        var identity = Identity.of(request.idNumber(), request.sex(), request.bornOn(), problems);
        requireOfAge(identity.bornOn(), request.fromOn(), problems);
        if (request.fromOn().isAfter(clock.today())) {
            problems.add(
                    Reason.of("shared.notInFuture", request.fromOn().toString()).at("fromOn"));
        } else if (roster.term(old.area(), request.fromOn())
                .filter(term -> term.id().equals(old.term()))
                .isEmpty()) {
            problems.add(Reason.of("roster.outsideTerm").at("fromOn"));
        }
        if (identity.number() != null) {
            people.known(old.area().county(), name, identity).stream()
                    .filter(other -> !other.id().equals(old.person()))
                    .findFirst()
                    .ifPresent(other -> problems.add(
                            Reason.of("roster.numberTaken", other.name()).at("idNumber")));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        people.correct(old.person().value(), request, name, identity);
        try {
            jdbc.sql("""
                            update roster.mandate
                               set version = version + 1, serial = :serial, constituency = :constituency,
                                   village = :village, card_no = :card, fixed_pay = :pay, from_on = :from
                             where id = :id
                            """)
                    .param("id", id.value())
                    .param("serial", request.serial(), Types.INTEGER)
                    .param("constituency", request.constituency())
                    .param("village", request.village())
                    .param("card", request.cardNo())
                    .param("pay", request.fixedPay(), Types.BOOLEAN)
                    .param("from", request.fromOn())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw cardTaken(request.cardNo());
        }
        keepOld(actor, id, old, request, name, identity);
    }

    /** A row that should never have been; it stays in the book and counts for nothing. */
    public void voidIt(Actor actor, MandateId id, ReasonRequest request) {
        var old = standing(actor, id, request.version());
        jdbc.sql("update roster.mandate set version = version + 1, status = 'VOID', void_reason = :why where id = :id")
                .param("id", id.value())
                .param("why", request.reason())
                .update();
        corrections.changed(actor, old.area(), old.person(), "status", "STANDING", "VOID", request.reason());
    }

    /** Shows phone and ID number in full; the log of use cases keeps who looked and when. */
    public DeputyQueries.Secrets open(Actor actor, PersonId person) {
        return queries.secrets(actor.scope(RosterRight.OPEN), person);
    }

    /** Takes an imported row back, while nothing else has come to stand on it. */
    public void takeOut(Actor actor, MandateId id) {
        var scope = actor.scope(RosterRight.WRITE);
        var row = queries.find(scope, id).orElseThrow(() -> new NotFound(id));
        if (uses.stream().anyMatch(use -> use.keeps(row.person()))) {
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
        } catch (DataIntegrityViolationException stands) {
            throw new Refusal("roster.personStands", row.name());
        }
    }

    private void insert(DeputyRequest request, PersonId person, Term term) {
        try {
            jdbc.sql("""
                            insert into roster.mandate
                                   (id, version, area, person, term, serial, constituency, village, card_no, fixed_pay,
                                    from_on, until_on, end_reason, note, recorded_at)
                            values (:id, 1, :area, :person, :term, :serial, :constituency, :village, :card, :pay,
                                    :from, :until, :reason, :note, :at)
                            """)
                    .param("id", request.id().value())
                    .param("area", request.area().code())
                    .param("person", person.value())
                    .param("term", term.id().value())
                    .param("serial", request.serial(), Types.INTEGER)
                    .param("constituency", request.constituency())
                    .param("village", request.village())
                    .param("card", request.cardNo())
                    .param("pay", request.fixedPay(), Types.BOOLEAN)
                    .param("from", request.fromOn())
                    .param("until", request.untilOn(), Types.DATE)
                    .param(
                            "reason",
                            request.endReason() == null
                                    ? null
                                    : request.endReason().name())
                    .param("note", request.note())
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
        if (request.fromOn().isAfter(clock.today())) {
            problems.add(
                    Reason.of("shared.notInFuture", request.fromOn().toString()).at("fromOn"));
        }
        if (term == null) {
            problems.add(Reason.of("roster.noTerm", request.fromOn().toString()).at("fromOn"));
        }
        if (until != null && until.isBefore(request.fromOn())) {
            problems.add(Reason.of("roster.endsBeforeBegins").at("untilOn"));
        } else if (until != null && term != null && term.endsOn() != null && until.isAfter(term.endsOn())) {
            problems.add(Reason.of("roster.outsideTerm").at("untilOn"));
        } else if (until != null && until.isAfter(clock.today())) {
            problems.add(Reason.of("shared.notInFuture", until.toString()).at("untilOn"));
        }
        if (request.endReason() != null && until == null) {
            problems.add(Reason.of("roster.endWithoutDay").at("untilOn"));
        }
    }

    private static void requireOfAge(@Nullable LocalDate bornOn, LocalDate on, List<Reason> problems) {
        if (bornOn != null && bornOn.plusYears(OF_AGE).isAfter(on)) {
            problems.add(Reason.of("roster.tooYoung").at("bornOn").by("《选举法》第四条"));
        }
    }

    private void keepOld(
            Actor actor, MandateId id, DeputyRow old, CorrectionRequest now, String name, Identity identity) {
        record Change(
                String field,
                @Nullable Object was,
                @Nullable Object is) {}
        var person = old.person();
        List.of(
                        new Change("serial", old.serial(), now.serial()),
                        new Change("name", old.name(), name),
                        new Change("sex", old.sex(), identity.sex()),
                        new Change("bornOn", old.bornOn(), identity.bornOn()),
                        new Change("ethnicity", old.ethnicity(), now.ethnicity()),
                        new Change("party", old.party(), now.party()),
                        new Change("education", old.education(), now.education()),
                        new Change("work", old.work(), now.work()),
                        new Change("constituency", old.constituency(), now.constituency()),
                        new Change("village", old.village(), now.village()),
                        new Change("cardNo", old.cardNo(), now.cardNo()),
                        new Change("fromOn", old.fromOn(), now.fromOn()),
                        new Change("phone", masked(old.phone()), masked(old.phone(), now.phone())),
                        new Change(
                                "idNumber",
                                masked(old.idNumber()),
                                identity.number() == null
                                        ? masked(old.idNumber())
                                        : identity.number().masked()))
                .forEach(change -> corrections.changed(
                        actor, old.area(), person, change.field(), change.was(), change.is(), now.reason()));
    }

    private static @Nullable String masked(@Nullable Sealed value) {
        return value == null ? null : value.masked();
    }

    private static @Nullable String masked(@Nullable Sealed old, @Nullable String typed) {
        return typed == null || typed.isBlank() ? masked(old) : new Sealed(Normal.code(typed)).masked();
    }

    private static Refusal cardTaken(@Nullable String cardNo) {
        return new Refusal(List.of(
                Reason.of("roster.cardTaken", cardNo == null ? "" : cardNo).at("cardNo")));
    }
}
