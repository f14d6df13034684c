package xiangyi.areas;

import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.web.Fields;

/** A place and its name. */
public record Place(Area area, String name) {

    /** A form that is for this place; who looks after several reads which it is, and may say another. */
    public <T extends Record> Fields<T> in(Actor actor, Fields<T> form) {
        return actor.area().isTownship()
                ? form.carrying("area", area.code())
                : form.settling("area", area.code(), name);
    }
}
