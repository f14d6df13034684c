package xiangyi.activities;

/** What a number of an activity counts. Numbers of different units are never added. */
public enum CounterUnit {
    /** 次 */
    TIMES,
    /** 场次 */
    MEETINGS,
    /** 批次 */
    BATCHES,
    /** 人次 */
    ATTENDANCES,
    /** 人 */
    PEOPLE,
    /** 户 */
    HOUSEHOLDS,
    /** 件 */
    ITEMS,
    /** 条 */
    ENTRIES,
    /** 份 */
    COPIES,
    /** 幅 */
    BANNERS,
    /** 期 */
    ISSUES,
    /** 处 */
    PLACES,
    /** 张 */
    SHEETS
}
