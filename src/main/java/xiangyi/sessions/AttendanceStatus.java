package xiangyi.sessions;

/** Whether a deputy came. */
public enum AttendanceStatus {
    PRESENT("yes"),
    /** With leave that was asked for beforehand. */
    LEAVE("off"),
    ABSENT("no");

    private final String look;

    AttendanceStatus(String look) {
        this.look = look;
    }

    /** The seat that shows it. */
    public String look() {
        return look;
    }
}
