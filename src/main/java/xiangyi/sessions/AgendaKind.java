package xiangyi.sessions;

/** What is done in one item of an agenda, and how the bar of the day shows it. */
public enum AgendaKind {
    /** 听取报告: each one is a report that was heard. */
    REPORT("hear"),
    /** 审议 */
    DELIBERATION("talk"),
    /** 表决 */
    VOTE("vote"),
    /** 选举 */
    ELECTION("vote"),
    /** 主席团会议 */
    PRESIDIUM("rest"),
    /** 代表资格审查报告 */
    CREDENTIALS("hear"),
    /** 议案截止时间 */
    MOTION_DEADLINE("rest"),
    /** 报到、休息, not counted as time of the session. */
    PAUSE("rest"),
    OTHER("rest");

    private final String look;

    AgendaKind(String look) {
        this.look = look;
    }

    public String look() {
        return look;
    }

    public boolean isCounted() {
        return this != PAUSE;
    }
}
