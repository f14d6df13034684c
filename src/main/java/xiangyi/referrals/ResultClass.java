package xiangyi.referrals;

/** What an answer says became of the matter. Local names map onto these four. */
public enum ResultClass {
    /** 已经解决或基本解决 */
    A,
    /** 正在解决 */
    B,
    /** 列入计划 */
    C,
    /** 留作参考 */
    D;

    /** A promise, to be tracked until it is kept and then answered a second time. */
    public boolean isPromise() {
        return this == B || this == C;
    }
}
