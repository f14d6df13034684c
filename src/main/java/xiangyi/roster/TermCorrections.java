package xiangyi.roster;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.shared.Actor;
import xiangyi.shared.Ground;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What was entered wrongly about terms is put right, voided, or taken back with its import. */
@UseCases
public class TermCorrections {

    private final JdbcClient jdbc;
    private final RosterQueries queries;
    private final Corrections corrections;
    private final Voiding voiding;
    private final Ground ground;
    private final ApplicationEventPublisher events;

    TermCorrections(
            JdbcClient jdbc,
            RosterQueries queries,
            Corrections corrections,
            Voiding voiding,
            Ground ground,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.corrections = corrections;
        this.voiding = voiding;
        this.ground = ground;
        this.events = events;
    }

    /** Puts right what was typed wrong; the term before it goes on ending where this one begins. */
    public void correct(Actor actor, TermId id, TermCorrection request) {
        var old = Voiding.standing(queries.term(actor.scope(RosterRight.WRITE), id), id, request.version());
        var others = others(actor, old);
        var before = before(others, old);
        var problems = Terms.against(
                others.stream()
                        .map(other -> before.contains(other) ? other.endingOn(request.startsOn()) : other)
                        .toList(),
                request.ordinal(),
                request.startsOn(),
                request.endsOn());
        if (before.stream().anyMatch(other -> !other.startsOn().isBefore(request.startsOn()))) {
            problems.add(Reason.of("roster.termsOverlap", String.valueOf(old.ordinal() - 1))
                    .at("startsOn"));
        }
        if (request.ordinal() != old.ordinal() && ground.carries(id)) {
            problems.add(Reason.of("roster.termNumbered", String.valueOf(old.ordinal()))
                    .at("ordinal"));
        }
        var outside = seatsOutside(id, request.startsOn(), request.endsOn());
        if (outside > 0) {
            problems.add(Reason.of("roster.seatsOutside", outside).at("startsOn"));
        }
        Refusal.ifAny(problems);
        jdbc.sql("""
                        update roster.term
                           set version = version + 1, ordinal = :ordinal, starts_on = :startsOn, ends_on = :endsOn
                         where id = :id
                        """).paramSource(request).param("id", id.value()).update();
        corrections.changes(actor, old.area(), id, request.reason()).of(old, request);
        before.forEach(term -> endOn(actor, term, request.startsOn(), request.reason()));
        events.publishEvent(new InOfficeChanged(old.area()));
    }

    /** A congress that never was. The one before it, which it had ended, goes on. */
    public void voidIt(Actor actor, TermId id, ReasonRequest request) {
        var old = Voiding.standing(queries.term(actor.scope(RosterRight.WRITE), id), id, request.version());
        var problems = new ArrayList<Reason>();
        var seats = seats(id);
        if (seats > 0) {
            problems.add(Reason.of("roster.termHasSeats", String.valueOf(old.ordinal()), seats));
        }
        if (ground.carries(id)) {
            problems.add(Reason.of("roster.termUsed", String.valueOf(old.ordinal())));
        }
        Refusal.ifAny(problems);
        voiding.voidIt(actor, Voiding.Table.TERM, old.area(), id, id, request.reason());
        before(others(actor, old), old).forEach(term -> endOn(actor, term, old.endsOn(), request.reason()));
        events.publishEvent(new InOfficeChanged(old.area()));
    }

    /** Takes back what was entered wrongly, while nothing stands on it. */
    public void takeOut(Actor actor, TermId id) {
        actor.require(RosterRight.WRITE);
        try {
            jdbc.sql("delete from roster.term where id = :id and area like :within")
                    .param("id", id.value())
                    .param("within", actor.scope(RosterRight.WRITE).within())
                    .update();
        } catch (DataIntegrityViolationException stands) {
            throw new Refusal("roster.termStands");
        }
    }

    private List<Term> others(Actor actor, Term term) {
        return queries.terms(actor.scope(RosterRight.WRITE), term.area()).stream()
                .filter(other -> !other.id().equals(term.id()))
                .toList();
    }

    /** The one that ends on the day the term begins, if it does. */
    private static List<Term> before(List<Term> others, Term term) {
        return others.stream()
                .filter(other -> term.startsOn().equals(other.endsOn()))
                .toList();
    }

    private void endOn(Actor actor, Term term, @Nullable LocalDate day, String reason) {
        jdbc.sql("update roster.term set version = version + 1, ends_on = :on where id = :id")
                .param("id", term.id().value())
                .param("on", day, Types.DATE)
                .update();
        corrections.changes(actor, term.area(), term.id(), reason).of("endsOn", term.endsOn(), day);
    }

    private int seats(TermId id) {
        return jdbc.sql("select count(*) from roster.mandate where term = :id and status = 'STANDING'")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private int seatsOutside(TermId id, LocalDate starts, @Nullable LocalDate ends) {
        return jdbc.sql("""
                        select count(*) from roster.mandate
                         where term = :id and status = 'STANDING'
                           and (from_on < :starts or from_on >= :ends::date or until_on > :ends::date)
                        """)
                .param("id", id.value())
                .param("starts", starts)
                .param("ends", ends, Types.DATE)
                .query(Integer.class)
                .single();
    }
}
