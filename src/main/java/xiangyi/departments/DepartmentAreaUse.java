package xiangyi.departments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.areas.AreaUse;
import xiangyi.shared.Area;

/** A place whose units are known stays. */
@Component
class DepartmentAreaUse implements AreaUse {

    private final JdbcClient jdbc;

    DepartmentAreaUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean standsOn(Area area) {
        return jdbc.sql("""
                        select exists (select from departments.department where area like :within)
                        """)
                .param("within", area.andBelow())
                .query(Boolean.class)
                .single();
    }
}
