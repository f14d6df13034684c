package xiangyi.areas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;

/** What people look up about places. */
@Component
public class AreaQueries {

    private final JdbcClient jdbc;

    AreaQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The townships within the scope, by code. */
    public List<Place> townships(Scope scope) {
        return within(scope, 9);
    }

    /** What each of them is called. */
    public Map<Area, String> names(Scope scope) {
        return townships(scope).stream().collect(Collectors.toMap(Place::area, Place::name));
    }

    /** The townships that a form may be for; none where the person works for one only. */
    public List<Place> toChoose(Scope scope) {
        return scope.area().isTownship() ? List.of() : townships(scope);
    }

    /** The same as a form asks for them: by code. */
    public Map<String, String> choices(Scope scope) {
        var choices = new LinkedHashMap<String, String>();
        toChoose(scope).forEach(place -> choices.put(place.area().code(), place.name()));
        return choices;
    }

    /** What to call the places of a list; nothing where it has only one. */
    public Map<Area, String> several(Scope scope) {
        return toChoose(scope).stream().collect(Collectors.toMap(Place::area, Place::name));
    }

    /** The one that a form is for before anybody chose. */
    public Area here(Scope scope) {
        var choice = toChoose(scope);
        return choice.isEmpty() ? scope.area() : choice.get(0).area();
    }

    /** The villages within the scope, by code. */
    public List<Place> villages(Scope scope) {
        return within(scope, 12);
    }

    /** The name of a place; its code where no name is known. Names of places are no secret. */
    public String name(Area area) {
        return find(area).orElse(area.code());
    }

    public Optional<String> find(Area area) {
        return jdbc.sql("select name from areas.area where code = :code")
                .param("code", area.code())
                .query(String.class)
                .optional();
    }

    private List<Place> within(Scope scope, int digits) {
        return jdbc.sql("""
                        select code as area, name
                          from areas.area
                         where code like :within and length(code) = :digits and until_on is null
                         order by code
                        """)
                .param("within", scope.within())
                .param("digits", digits)
                .query(Place.class)
                .list();
    }
}
