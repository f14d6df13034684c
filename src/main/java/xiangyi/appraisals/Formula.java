package xiangyi.appraisals;

/** How three numbers become one result. */
public enum Formula {
    /** Half of all who were to vote: satisfied alone, else with the basically satisfied (SUPV-07). */
    HALF,
    /** Shares of the valid votes: 80 % competent, 50 % basically, as reports to voters are counted. */
    SHARES
}
