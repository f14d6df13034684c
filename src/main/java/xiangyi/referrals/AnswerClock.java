package xiangyi.referrals;

/** Which of the two legal terms runs. */
public enum AnswerClock {
    ORDINARY,
    /** 涉及面广、处理难度大的. */
    HARD
}
