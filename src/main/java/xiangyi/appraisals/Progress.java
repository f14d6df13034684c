package xiangyi.appraisals;

/** How far an appraisal has come, as lists show it. */
public enum Progress {
    PREPARING("open"),
    MET("doing"),
    VOTED("doing"),
    /** Handed over, and to be put right by a day. */
    SENT("doing"),
    RECTIFIED("track"),
    PUBLISHED("done"),
    RECHECKED("done");

    private final String look;

    Progress(String look) {
        this.look = look;
    }

    public String look() {
        return look;
    }
}
