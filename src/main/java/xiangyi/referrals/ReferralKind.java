package xiangyi.referrals;

import xiangyi.areas.Setting;
import xiangyi.calendar.Term;

/** What sort of matter is handed over, and the rules of its answer. */
public enum ReferralKind {
    /** 代表建议 */
    SUGGESTION(Term.months(3), Term.months(6), "《代表法》第五十一条"),
    /** 列入议程的议案 */
    MOTION(Term.months(3), Term.months(6), "《代表法》第五十一条");

    /** Days within which a wrong addressee asks to return. */
    public static final Setting DAYS_TO_RETURN = new Setting("referrals.days-to-return", "10D", "国内通行做法，可由本地设定");

    /** Time for handling again after a dissatisfied rating. */
    public static final Setting REDO = new Setting("referrals.redo", "1M", "国内通行做法，可由本地设定");

    private final Term ordinary;
    private final Term hard;
    private final String source;

    ReferralKind(Term ordinary, Term hard, String source) {
        this.ordinary = ordinary;
        this.hard = hard;
        this.source = source;
    }

    public Term term(AnswerClock clock) {
        return clock == AnswerClock.HARD ? hard : ordinary;
    }

    /** The article that the terms rest on. */
    public String source() {
        return source;
    }
}
