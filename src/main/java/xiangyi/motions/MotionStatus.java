package xiangyi.motions;

/** Where a motion stands. */
public enum MotionStatus {
    RECEIVED("open"),
    /** 列入议程 */
    LISTED("done"),
    /** 转为建议 */
    CONVERTED("track"),
    VOID("back");

    private final String look;

    MotionStatus(String look) {
        this.look = look;
    }

    /** The symbol and the class that show it. */
    public String look() {
        return look;
    }
}
