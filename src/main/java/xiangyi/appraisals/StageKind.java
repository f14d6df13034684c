package xiangyi.appraisals;

/** The stages of an appraisal beside the meeting itself, in their order. */
public enum StageKind {
    /** 方案 */
    SCHEME(true),
    /** 动员 */
    MOBILISED(true),
    /** 调查: inside and outside, on paper, in talks */
    SURVEY(true),
    /** 意见交办 */
    SENT(false),
    /** 整改 */
    RECTIFIED(false),
    /** 公示 */
    PUBLISHED(false),
    /** 复查 */
    RECHECKED(false);

    private final boolean before;

    StageKind(boolean before) {
        this.before = before;
    }

    /** Whether it prepares the meeting, or follows from it. */
    public boolean isBefore() {
        return before;
    }
}
