package xiangyi.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people do with terms (届). */
@UseCases
public class Terms {

    private final JdbcClient jdbc;
    private final RosterQueries queries;

    Terms(JdbcClient jdbc, RosterQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /** Enters a congress; the one before it ends on the day the new one begins. */
    public TermId add(Actor actor, TermRequest request) {
        actor.require(RosterRight.WRITE, request.area());
        var others = queries.terms(actor.scope(RosterRight.READ), request.area());
        if (others.stream().anyMatch(term -> term.id().equals(request.id()))) {
            return request.id();
        }
        var problems = new ArrayList<Reason>();
        var ends = request.endsOn();
        if (ends != null && !ends.isAfter(request.startsOn())) {
            problems.add(Reason.of("roster.endsBeforeBegins").at("endsOn"));
        }
        for (var other : others) {
            if (other.ordinal() == request.ordinal()) {
                problems.add(Reason.of("roster.termTaken", String.valueOf(other.ordinal()))
                        .at("ordinal"));
            } else if (other.ordinal() < request.ordinal()
                    ? !isBefore(other, request.startsOn())
                    : !isAfter(other, ends)) {
                problems.add(Reason.of("roster.termsOverlap", String.valueOf(other.ordinal()))
                        .at("startsOn"));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        closeOpen(request.area(), request.ordinal(), request.startsOn());
        jdbc.sql("""
                        insert into roster.term (id, version, area, ordinal, starts_on, ends_on)
                        values (:id, 1, :area, :ordinal, :starts, :ends)
                        """)
                .param("id", request.id().value())
                .param("area", request.area().code())
                .param("ordinal", request.ordinal())
                .param("starts", request.startsOn())
                .param("ends", ends)
                .update();
        return request.id();
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

    private void closeOpen(Area area, int ordinal, LocalDate on) {
        jdbc.sql("""
                        update roster.term set ends_on = :on, version = version + 1
                         where area = :area and ordinal < :ordinal and ends_on is null
                        """)
                .param("area", area.code())
                .param("ordinal", ordinal)
                .param("on", on)
                .update();
    }

    private static boolean isBefore(Term other, LocalDate starts) {
        return other.endsOn() == null
                ? other.startsOn().isBefore(starts)
                : !other.endsOn().isAfter(starts);
    }

    private static boolean isAfter(Term other, @org.jspecify.annotations.Nullable LocalDate ends) {
        return ends != null && !other.startsOn().isBefore(ends);
    }
}
