package xiangyi.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.areas.AreaUse;
import xiangyi.shared.Area;

/** A place that somebody works for stays. */
@Component
class CapacityAreaUse implements AreaUse {

    private final JdbcClient jdbc;

    CapacityAreaUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean standsOn(Area area) {
        return jdbc.sql("""
                        select exists (select from accounts.capacity where area like :within)
                        """)
                .param("within", area.andBelow())
                .query(Boolean.class)
                .single();
    }
}
