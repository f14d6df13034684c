package xiangyi.departments;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.Stands;

/** A place whose units are known stays. */
@Component
class DepartmentStands implements Stands {

    @Override
    public List<On> on() {
        return List.of(On.a(Area.class, "departments.department where area like :key"));
    }
}
