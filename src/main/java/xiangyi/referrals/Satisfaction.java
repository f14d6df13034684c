package xiangyi.referrals;

/** What a raiser says of the answer. Silence is none of these. */
public enum Satisfaction {
    SATISFIED,
    BASICALLY,
    DISSATISFIED
}
