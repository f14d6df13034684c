package xiangyi.duties;

import java.time.LocalDate;
import java.util.Map;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.RuleId;

/** Something a township must do again and again. One file each; its words are duties.duty.… in messages/. */
public interface Duty {

    RuleId id();

    /** Under which heading people look for it. */
    Subject subject();

    /** Where it is written. */
    String source();

    /** How the townships within stand, in one statement; of one that is missing here nothing is recorded. */
    Map<Area, Standing> standings(Area within, Period period, LocalDate on);
}
