package xiangyi.petitions;

/** What a line of the story does. */
public enum LineAct {
    /** A visit, a survey, an agreement signed. */
    STEP,
    /** 书面告知: within fifteen days of receipt. */
    TOLD,
    /** 延长办理期限: thirty days more, with the reason told. */
    EXTENDED
}
