package xiangyi.areas;

import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.UseCases;

/** What people do with places. */
@UseCases
public class Areas {

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names a place, or renames it. */
    public void name(Actor actor, Area area, String name) {
        actor.require(AreaRight.WRITE, area);
        jdbc.sql("""
                        insert into areas.area (code, name) values (:code, :name)
                        on conflict (code) do update set name = excluded.name
                        """).param("code", area.code()).param("name", name.strip()).update();
    }
}
