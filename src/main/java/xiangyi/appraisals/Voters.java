package xiangyi.appraisals;

/** Who votes. */
public enum Voters {
    /** 选民、选民代表 */
    VOTERS,
    /** 人大代表 */
    DEPUTIES
}
