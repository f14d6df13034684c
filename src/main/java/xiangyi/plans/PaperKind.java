package xiangyi.plans;

/** What was adopted. */
public enum PaperKind {
    /** 年度工作计划 */
    YEAR_PLAN,
    /** 代表小组活动计划 */
    GROUP_PLAN,
    /** 方案, for one work */
    SCHEME,
    /** 制度, which holds until another replaces it */
    RULE
}
