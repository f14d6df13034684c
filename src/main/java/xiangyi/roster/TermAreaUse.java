package xiangyi.roster;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.areas.AreaUse;
import xiangyi.shared.Area;

/** A place with a congress of its own, or with people in it, stays; whatever a congress does hangs on its term. */
@Component
class TermAreaUse implements AreaUse {

    private final JdbcClient jdbc;

    TermAreaUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean standsOn(Area area) {
        return jdbc.sql("""
                        select exists (select from roster.term where area like :within)
                            or exists (select from roster.mandate where area like :within)
                            or exists (select from roster.post where area like :within)
                        """)
                .param("within", area.andBelow())
                .query(Boolean.class)
                .single();
    }
}
