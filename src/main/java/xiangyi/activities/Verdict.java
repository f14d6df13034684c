package xiangyi.activities;

/** What a look-back (回头看) found of something that was to be put right. */
public enum Verdict {
    DONE("done"),
    PARTLY("track"),
    NOT("late");

    private final String look;

    Verdict(String look) {
        this.look = look;
    }

    public String look() {
        return look;
    }
}
