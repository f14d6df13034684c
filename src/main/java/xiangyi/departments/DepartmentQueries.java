package xiangyi.departments;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;
import xiangyi.shared.Together;

/** What people look up about handling units. */
@Component
public class DepartmentQueries {

    private static final String CARD = """
            select id, version, area, name, kind, leader, officer, phone, dispatches, until_on, void_reason
              from departments.department
            """;

    private final Seen seen;
    private final Together together;

    DepartmentQueries(Seen seen, Together together) {
        this.seen = seen;
        this.together = together;
    }

    /** Those that may be handed something by a township: its own and the county's. */
    public List<Department> serving(Scope scope, Area township) {
        return seen.sql(scope, CARD + """
                         where until_on is null and status = 'STANDING'
                           and (area = :township or length(area) = 6 and :township like area || '%')
                           and ({within} or length(area) = 6 and :here like area || '%')
                         order by length(area) desc, name
                        """)
                .param("township", township.code())
                .param("here", scope.area().code())
                .query(Department.class)
                .list();
    }

    /** All within the scope, and the county's own that serve it. */
    public List<Department> list(Scope scope) {
        return list(scope, null);
    }

    /** The same, or those of one place alone. */
    public List<Department> list(Scope scope, @Nullable Area place) {
        return seen.sql(scope, CARD + """
                         where until_on is null and status = 'STANDING'
                           and (:place::text is null or area = :place)
                           and ({seen} or length(area) = 6 and :area like area || '%')
                         order by area, name
                        """)
                .param("area", scope.area().code())
                .param("place", place == null ? null : place.code())
                .query(Department.class)
                .list();
    }

    /** One unit, whether in use, retired or void. */
    public Department get(Scope scope, DepartmentId id) {
        record Wanted(Scope scope, DepartmentId id) {}
        return together.once(new Wanted(scope, id), () -> find(scope, id).orElseThrow(() -> new NotFound(id)));
    }

    Optional<Department> find(Scope scope, DepartmentId id) {
        return seen.sql(scope, CARD + """
                         where id = :id and ({seen} or length(area) = 6 and :area like area || '%')
                        """)
                .param("area", scope.area().code())
                .param("id", id.value())
                .query(Department.class)
                .optional();
    }

    /** The unit of that name that serves the township. */
    public Optional<Department> named(Scope scope, Area township, String name) {
        return serving(scope, township).stream()
                .filter(department -> department.name().equals(name))
                .findFirst();
    }
}
