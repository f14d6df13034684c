package xiangyi.roster;

import java.time.LocalDate;
import java.util.List;
import xiangyi.shared.Area;
import xiangyi.shared.PersonId;

/** Handed in by the room that keeps who came: the sessions of the congress that somebody missed without leave. */
@FunctionalInterface
public interface Absences {

    /** What they are called up to and with that day, the latest first. */
    List<String> of(Area area, PersonId person, LocalDate until);
}
