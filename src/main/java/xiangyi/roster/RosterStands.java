package xiangyi.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.Stands;

/** A place with a congress of its own, or with people in it, stays; whatever a congress does hangs on its term. */
@Component
class RosterStands implements Stands {

    @Override
    public List<On> on() {
        return List.of(
                On.a(Area.class, "roster.term where area like :key"),
                On.a(Area.class, "roster.mandate where area like :key"),
                On.a(Area.class, "roster.post where area like :key"));
    }
}
