package xiangyi.areas;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiangyi.imports.ImportPlaces;
import xiangyi.shared.Scope;

/** A county's office brings files in for itself or for any of its townships. */
@Component
class PlacesForImports implements ImportPlaces {

    private final AreaQueries areas;

    PlacesForImports(AreaQueries areas) {
        this.areas = areas;
    }

    @Override
    public Map<String, String> within(Scope scope) {
        var places = new LinkedHashMap<String, String>();
        places.put(scope.area().code(), areas.name(scope.area()));
        areas.townships(scope).forEach(place -> places.put(place.area().code(), place.name()));
        return places;
    }
}
