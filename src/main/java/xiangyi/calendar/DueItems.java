package xiangyi.calendar;

import java.time.LocalDate;
import java.util.List;
import xiangyi.shared.Actor;

/** What one room knows to be due: one bean per room, one statement each. Whoever asks gets what they may see. */
public interface DueItems {

    /** All that is open and due up to and with the last day; late ones come whatever their age. */
    List<DueItem> due(Actor actor, LocalDate from, LocalDate until);
}
