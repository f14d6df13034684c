package xiangyi.referrals;

import org.jspecify.annotations.Nullable;
import xiangyi.areas.Setting;
import xiangyi.calendar.TimeLimit;

/** What sort of matter is handed over, and the rules of its answer. */
public enum ReferralKind {
    /** 代表建议 */
    SUGGESTION(TimeLimit.months(3), TimeLimit.months(6), "《代表法》第五十一条"),
    /** 列入议程的议案: no law knows a term; the congress decides, and where it does not, suggestions are the pattern. */
    MOTION(TimeLimit.months(3), TimeLimit.months(6), "《地方组织法》第二十二条；期限由大会决定或按本省办法，没有定的参照代表建议"),
    /** 活动中提出的意见: inspected, studied or appraised by deputies together; nobody among them rates alone, and no law
     * knows a term. */
    OPINION(TimeLimit.months(3), TimeLimit.months(6), "期限没有法定，由本地设定；各地办法多为两到三个月"),
    /** 信访事项: who petitions is not handed on with it, and only staff and the unit may see it. */
    PETITION(TimeLimit.days(60), TimeLimit.days(90), "《信访工作条例》第三十四条");

    /** Days within which a wrong addressee asks to return. */
    public static final Setting DAYS_TO_RETURN = new Setting("referrals.days-to-return", "10D", "国内通行做法，可由本地设定");

    /** Time for handling again after a dissatisfied rating. */
    public static final Setting REDO = new Setting("referrals.redo", "1M", "国内通行做法，可由本地设定");

    /** Time to answer what deputies found together. */
    public static final Setting OPINION_TERM = new Setting("referrals.opinion", "3M", OPINION.source());

    /** Time for whoever raised it to say what they think of the answer. Silence is no opinion, and nobody is late. */
    public static final Setting TO_RATE = new Setting("referrals.to-rate", "20W", "各地办法多为十到二十个工作日，可由本地设定");

    /** Where no law knows a term, a day may be named within a year: then the congress meets again. */
    private static final TimeLimit A_YEAR = TimeLimit.months(12);

    private final TimeLimit ordinary;
    private final TimeLimit hard;
    private final String source;

    ReferralKind(TimeLimit ordinary, TimeLimit hard, String source) {
        this.ordinary = ordinary;
        this.hard = hard;
        this.source = source;
    }

    public TimeLimit term(AnswerClock clock) {
        return clock == AnswerClock.HARD ? hard : ordinary;
    }

    /** How far ahead the day of the answer may lie that somebody names or grants; a petition has its own end besides. */
    public TimeLimit longest(AnswerClock clock) {
        return this == SUGGESTION ? term(clock) : A_YEAR;
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
