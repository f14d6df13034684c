package xiangyi.departments.web;

import static xiangyi.shared.Text.text;

import org.springframework.stereotype.Component;
import xiangyi.areas.AreaQueries;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.shared.Actor;
import xiangyi.web.PlaceNames;

/** Says for whom somebody works: the congress of a township, the office of a county, or a unit by its name. */
@Component
class DepartmentPlaces implements PlaceNames {

    private final AreaQueries areas;
    private final DepartmentQueries departments;

    DepartmentPlaces(AreaQueries areas, DepartmentQueries departments) {
        this.areas = areas;
        this.departments = departments;
    }

    @Override
    public String of(Actor actor) {
        var unit = actor.unit();
        if (unit != null) {
            return departments.get(actor.scope(DepartmentRight.READ), unit).name();
        }
        return text("departments.congressOf", areas.name(actor.area()));
    }
}
