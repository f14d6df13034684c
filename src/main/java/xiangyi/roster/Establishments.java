package xiangyi.roster;

import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.shared.Actor;
import xiangyi.shared.UseCases;

/** 编制: says how many there should be of each post, so that vacancies show. */
@UseCases
public class Establishments {

    private final JdbcClient jdbc;

    Establishments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Set anew for the same day, the later number counts; earlier days keep theirs. */
    public void set(Actor actor, EstablishmentRequest request) {
        actor.require(RosterRight.WRITE, request.area());
        jdbc.sql("""
                        insert into roster.establishment (area, kind, number, from_on)
                        values (:area, :kind, :number, :fromOn)
                        on conflict (area, kind, from_on) do update set number = excluded.number
                        """).paramSource(request).update();
    }
}
