package xiangyi.funds;

import java.util.List;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;

/** What deputies are called together for, and who came: one bean each room that keeps attendance. */
interface DeputyWork {

    /** What took place in a year, the latest first. */
    List<Occasion> occasions(Scope scope, Area area, Days span);

    /** Who came, on which day and for how long. */
    List<Presence> presences(Scope scope, Area area, Days span);
}
