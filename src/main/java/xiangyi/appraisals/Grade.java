package xiangyi.appraisals;

/** The three grades, whatever the ballot calls them. */
public enum Grade {
    SATISFIED("done"),
    BASICALLY("track"),
    DISSATISFIED("late");

    private final String look;

    Grade(String look) {
        this.look = look;
    }

    public String look() {
        return look;
    }
}
