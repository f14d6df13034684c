package xiangyi.plans;

/** Whether a row of the register stands. */
public enum PlanStatus {
    STANDING,
    VOID
}
