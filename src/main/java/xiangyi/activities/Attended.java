package xiangyi.activities;

/** Whether a deputy came to an activity. Nobody is absent because nothing was said about them. */
public enum Attended {
    PRESENT,
    LEAVE,
    ABSENT
}
