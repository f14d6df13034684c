package xiangyi.areas;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Right;

/** The township a form is for: one's own, or the one that a county's staff came from or chose; never a guess. */
@Component
public class Here {

    private final AreaQueries areas;

    Here(AreaQueries areas) {
        this.areas = areas;
    }

    /**
     * Where several townships may be meant and none was said, the pages let the person choose, and come back.
     *
     * @param said the township in the address, where one is
     */
    public Place of(Actor actor, Right right, @Nullable Area said) {
        var scope = actor.scope(right);
        if (actor.area().isTownship()) {
            return new Place(actor.area(), areas.name(actor.area()));
        }
        if (said != null && said.isTownship()) {
            actor.require(right, said);
            return new Place(said, areas.name(said));
        }
        var townships = areas.townships(scope);
        if (townships.size() == 1) {
            return townships.get(0);
        }
        throw new TownshipUnsaid(townships);
    }
}
