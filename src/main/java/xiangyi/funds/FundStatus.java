package xiangyi.funds;

/** Whether a row of the books stands. */
public enum FundStatus {
    STANDING,
    VOID
}
