package xiangyi.activities;

/** What became of a finding, or who is to see to it. */
public enum FindingAnswer {
    /** Nobody has been asked yet. */
    NONE("open"),
    /** 交办: a unit answers by a date. */
    HANDED_OVER("doing"),
    /** 现场答复 */
    ON_THE_SPOT("done"),
    /** 由代表本人整改 */
    BY_DEPUTY("doing"),
    /** 不需要答复 */
    NOT_NEEDED("done");

    private final String look;

    FindingAnswer(String look) {
        this.look = look;
    }

    public String look() {
        return look;
    }
}
