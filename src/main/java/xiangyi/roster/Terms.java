package xiangyi.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    Terms(JdbcClient jdbc, RosterQueries queries, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.events = events;
    }

    /** Enters a congress; the one before it ends on the day the new one begins. */
    public TermId add(Actor actor, TermRequest request) {
        actor.require(RosterRight.WRITE, request.area());
        var others = queries.terms(actor.scope(RosterRight.READ), request.area());
        if (others.stream().anyMatch(term -> term.id().equals(request.id()))) {
            return request.id();
        }
        Refusal.ifAny(against(others, request.ordinal(), request.startsOn(), request.endsOn()));
        closeOpen(request.area(), request.ordinal(), request.startsOn());
        jdbc.sql("""
                        insert into roster.term (id, version, area, ordinal, starts_on, ends_on)
                        values (:id, 1, :area, :ordinal, :startsOn, :endsOn)
                        """).paramSource(request).update();
        events.publishEvent(new InOfficeChanged(request.area()));
        return request.id();
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

    /** All that stands against a term beside the others. */
    static List<Reason> against(List<Term> others, int ordinal, LocalDate starts, @Nullable LocalDate ends) {
        var problems = new ArrayList<Reason>();
        if (ends != null && !ends.isAfter(starts)) {
            problems.add(Reason.of("roster.endsBeforeBegins").at("endsOn"));
        }
        for (var other : others) {
            if (other.ordinal() == ordinal) {
                problems.add(
                        Reason.of("roster.termTaken", String.valueOf(ordinal)).at("ordinal"));
            } else if (other.ordinal() < ordinal ? !isBefore(other, starts) : !isAfter(other, ends)) {
                problems.add(Reason.of("roster.termsOverlap", String.valueOf(other.ordinal()))
                        .at("startsOn"));
            }
        }
        return problems;
    }

    private static boolean isBefore(Term other, LocalDate starts) {
        return other.endsOn() == null
                ? other.startsOn().isBefore(starts)
                : !other.endsOn().isAfter(starts);
    }

    private static boolean isAfter(Term other, @Nullable LocalDate ends) {
        return ends != null && !other.startsOn().isBefore(ends);
    }
}
