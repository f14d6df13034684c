package xiangyi.duties;

import xiangyi.shared.RuleId;

/** Something a township must do again and again. One file each; its words are duties.duty.… in messages/. */
public interface Duty {

    RuleId id();

    /** Under which heading people look for it. */
    Subject subject();

    /** Where it is written. */
    String source();
}
