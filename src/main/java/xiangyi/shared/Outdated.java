package xiangyi.shared;

/** The form was drawn from a record that somebody has changed since. */
public class Outdated extends RuntimeException {

    /** Refuses when {@code drawnFrom} is no longer the version that stands. */
    public static void requireSame(int drawnFrom, int standing) {
        if (drawnFrom != standing) {
            throw new Outdated();
        }
    }
}
