package xiangyi.referrals;

import org.jspecify.annotations.Nullable;
import xiangyi.areas.Setting;
import xiangyi.calendar.Term;

/** What sort of matter is handed over, and the rules of its answer. */
public enum ReferralKind {
    /** 代表建议 */
    SUGGESTION(Term.months(3), Term.months(6), "《代表法》第五十一条"),
    /** 列入议程的议案 */
    MOTION(Term.months(3), Term.months(6), "《代表法》第五十一条"),
    /** 活动中提出的意见: inspected, studied or appraised by deputies together; nobody among them rates alone. */
    OPINION(Term.months(3), Term.months(6), "《代表法》第三十一条；期限可由本地设定"),
    /** 信访事项: who petitions is not handed on with it, and only staff and the unit may see it. */
    PETITION(Term.days(60), Term.days(90), "《信访工作条例》第三十四条");

    /** Days within which a wrong addressee asks to return. */
    public static final Setting DAYS_TO_RETURN = new Setting("referrals.days-to-return", "10D", "国内通行做法，可由本地设定");

    /** Time for handling again after a dissatisfied rating. */
    public static final Setting REDO = new Setting("referrals.redo", "1M", "国内通行做法，可由本地设定");

    /** Time to answer what deputies found together. */
    public static final Setting OPINION_TERM = new Setting("referrals.opinion", "3M", "《代表法》第三十一条；各地实施办法多为三个月");

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

    /** Where the ordinary term may be set otherwise by a place; null where the law alone says it. */
    public @Nullable Setting local() {
        return this == OPINION ? OPINION_TERM : null;
    }

    /** Whether the page of its subject tells all of it; an activity has many findings, so each has a page of its own. */
    public boolean isToldBySubject() {
        return this != OPINION;
    }

    /** The article that the terms rest on. */
    public String source() {
        return source;
    }
}
