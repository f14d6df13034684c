package xiangyi.roster.web;

import org.springframework.stereotype.Component;
import xiangyi.areas.AreaQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Right;

/** The township a page is about: one's own, or the county's first. */
@Component
class Here {

    private final AreaQueries areas;

    Here(AreaQueries areas) {
        this.areas = areas;
    }

    Area of(Actor actor, Right right) {
        actor.require(right);
        if (actor.area().isTownship()) {
            return actor.area();
        }
        var townships = areas.townships(actor.scope(right));
        return townships.isEmpty() ? actor.area() : townships.get(0).area();
    }
}
