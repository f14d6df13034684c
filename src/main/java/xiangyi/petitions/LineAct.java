package xiangyi.petitions;

/** What a line of the story does. */
public enum LineAct {
    /** A visit, a survey, an agreement signed. */
    STEP,
    /** 受理: from here the sixty days run, whenever it is told. */
    ACCEPTED,
    /** 书面告知: within fifteen days of receipt. */
    TOLD,
    /** 延长办理期限: once, thirty days more at most, by the head, with the reason told. */
    EXTENDED
}
