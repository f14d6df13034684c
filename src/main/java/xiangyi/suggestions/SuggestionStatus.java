package xiangyi.suggestions;

/** Where a suggestion stands before it is handed over. */
public enum SuggestionStatus {
    /** 待审查 */
    SUBMITTED,
    /** 退回修改 */
    RETURNED,
    /** 已登记 */
    REGISTERED,
    /** 作废 */
    VOID
}
