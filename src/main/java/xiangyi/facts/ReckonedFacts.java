package xiangyi.facts;

import java.time.LocalDate;
import java.util.List;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;

/** Facts that stand in no table because a reader reckons them, such as what was missed; other readers ask here. */
public interface ReckonedFacts {

    /** What came of it in the place, as things stood on a day. */
    List<Fact> facts(Scope scope, Area area, Period period, LocalDate on);
}
