package xiangyi.duties;

/** What a duty is about, in the order in which the board shows it. */
public enum Subject {
    MEETINGS("/sessions"),
    SUGGESTIONS("/suggestions"),
    DEPUTIES("/deputies"),
    SUPERVISION("/activities"),
    CONTACT("/activities"),
    PLANS("/plans"),
    PUBLICITY("/publicity/website"),
    FUNDS("/funds");

    private final String place;

    Subject(String place) {
        this.place = place;
    }

    /** Where what is missing can be entered. */
    public String place() {
        return place;
    }
}
