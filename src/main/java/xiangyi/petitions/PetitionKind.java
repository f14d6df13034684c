package xiangyi.petitions;

/** The three sorts of petition (《信访工作条例》第二十八条至第三十一条); the term of sixty days is for claims only. */
public enum PetitionKind {
    /** 申诉求决 */
    CLAIM,
    /** 意见建议 */
    IDEA,
    /** 检举控告 */
    ACCUSATION
}
