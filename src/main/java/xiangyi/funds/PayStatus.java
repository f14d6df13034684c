package xiangyi.funds;

/** Where a list of lost-work pay stands. */
public enum PayStatus {
    /** Reckoned anew each time it is looked at. */
    DRAFT("open"),
    /** Frozen. */
    APPROVED("doing"),
    PAID("done"),
    VOID("back");

    private final String look;

    PayStatus(String look) {
        this.look = look;
    }

    /** The symbol and the class that show it. */
    public String look() {
        return look;
    }
}
