package xiangyi.duties;

import java.time.LocalDate;
import xiangyi.shared.Editions;
import xiangyi.shared.RuleId;

/** Something a township must do again and again. One file each; its words are duties.duty.… in messages/. */
public interface Duty {

    RuleId id();

    /** Under which heading people look for it. */
    Subject subject();

    /** Whether a place may set its number or its day otherwise. */
    boolean isSetLocally();

    /** Where it is written. */
    String source();

    /** The same, as people read it of what was to be done by a day. */
    default String cited(LocalDate day) {
        return Editions.cited(source(), day);
    }
}
