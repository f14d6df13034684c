package xiangyi.reports;

/** A stretch of a paragraph: words, or a figure. */
public sealed interface Run {

    record Words(String text) implements Run {}

    record Shown(Counted counted) implements Run {}

    /** What stands on paper. */
    default String text() {
        return this instanceof Shown shown ? shown.counted().words() : ((Words) this).text();
    }
}
