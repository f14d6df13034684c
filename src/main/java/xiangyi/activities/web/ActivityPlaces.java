package xiangyi.activities.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Place;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;

/** For which township a form writes: one's own, or for county staff the one they choose. */
@Component
class ActivityPlaces {

    private final AreaQueries areas;

    ActivityPlaces(AreaQueries areas) {
        this.areas = areas;
    }

    Area here(Actor actor, Scope scope) {
        var choice = toChoose(actor, scope);
        return choice.isEmpty() ? actor.area() : choice.get(0).area();
    }

    /** None where the person works for one township only. */
    List<Place> toChoose(Actor actor, Scope scope) {
        return actor.area().isTownship() ? List.of() : areas.townships(scope);
    }

    Map<Area, String> names(Scope scope) {
        return areas.townships(scope).stream().collect(Collectors.toMap(Place::area, Place::name));
    }

    String name(Area area) {
        return areas.name(area);
    }
}
