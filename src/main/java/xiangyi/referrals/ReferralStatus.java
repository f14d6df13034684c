package xiangyi.referrals;

/** Where a referral stands. */
public enum ReferralStatus {
    /** 待签收 */
    HANDED_OVER,
    /** 要求退回 */
    RETURN_ASKED,
    /** 已退回，待重新交办 */
    RETURNED,
    /** 办理中 */
    HANDLING,
    /** 已答复，待评价 */
    REPLIED,
    /** 重新办理 */
    REDOING,
    /** 跟踪中: answered, and the promise is not kept yet */
    TRACKED,
    /** 办结 */
    DONE,
    /** 作废 */
    VOID;

    /** Whether the unit still owes an answer. */
    public boolean owesAnswer() {
        return this == HANDED_OVER || this == HANDLING || this == REDOING || this == RETURN_ASKED || this == RETURNED;
    }

    /** Whether the next step is the unit's own; else it waits for the deputy or the presidium. */
    boolean waitsForUnit() {
        return this == HANDED_OVER || this == HANDLING || this == REDOING || this == TRACKED;
    }

    /** The symbol and the class that show it. */
    public String look() {
        return switch (this) {
            case HANDED_OVER, REPLIED, RETURNED -> "open";
            case HANDLING, REDOING -> "doing";
            case TRACKED -> "track";
            case DONE -> "done";
            case RETURN_ASKED, VOID -> "back";
        };
    }
}
