package xiangyi.activities;

/** Where an activity stands. */
public enum ActivityStatus {
    PLANNED,
    HELD,
    /** 取消: planned, and given up. */
    CANCELLED,
    VOID
}
