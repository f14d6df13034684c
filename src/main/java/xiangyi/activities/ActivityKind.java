package xiangyi.activities;

/** What sort of activity it is, and what usually comes of it. */
public enum ActivityKind {
    /** 视察 */
    INSPECTION(true, Letter.OPINIONS),
    /** 调研 */
    STUDY(true, Letter.STUDY),
    /** 执法检查 */
    LAW_CHECK(true, Letter.CHECK),
    /** 代表小组活动 */
    GROUP(true, Letter.NONE),
    /** 学习培训 */
    TRAINING(false, Letter.NONE),
    /** 走访慰问 */
    VISIT(true, Letter.NONE),
    /** 接待选民, on a day that is known */
    RECEPTION(true, Letter.NONE),
    /** 工作评议 */
    APPRAISAL(true, Letter.OPINIONS),
    /** 代表向选民述职 */
    VOTER_REPORT(true, Letter.NONE),
    /** 听取情况通报 */
    BRIEFING(true, Letter.NONE),
    /** 征求意见 */
    CONSULTATION(true, Letter.NONE),
    /** 回头看 */
    LOOK_BACK(true, Letter.NONE),
    /** 跟踪监督: the whole course of something, such as the audit of the villages' accounts. */
    WATCH(true, Letter.NONE),
    /** 党委研究人大工作 */
    PARTY_MEETING(false, Letter.NONE),
    OTHER(true, Letter.NONE);

    /** What goes out afterwards. */
    public enum Letter {
        NONE,
        /** 视察意见书 */
        OPINIONS,
        /** 调研报告 */
        STUDY,
        /** 执法检查报告 */
        CHECK
    }

    private final boolean hasFindings;
    private final Letter letter;

    ActivityKind(boolean hasFindings, Letter letter) {
        this.hasFindings = hasFindings;
        this.letter = letter;
    }

    /** Whether problems and proposals usually come out of it; they may be typed for any. */
    public boolean hasFindings() {
        return hasFindings;
    }

    /** Whether one goes and looks later what became of its findings. */
    public boolean isLookedBackAt() {
        return this == INSPECTION || this == LAW_CHECK || this == APPRAISAL;
    }

    public Letter letter() {
        return letter;
    }
}
