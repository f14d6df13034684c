package xiangyi.motions;

/** As people cite it: 14-7-议1 is the first motion of the seventh session of the fourteenth congress. */
public record MotionNumber(int termOrdinal, int sessionOrdinal, int serial) {

    public String text() {
        return termOrdinal + "-" + sessionOrdinal + "-议" + serial;
    }
}
