package xiangyi.shared;

/**
 * A phone or an ID number: encrypted in the database, masked wherever it is shown, never in a log.
 * Only {@link #open()} gives it in full, and who may call it is a right.
 */
public record Sealed(String open) {

    /** 138****2671; an ID number keeps its first 6 and last 4 characters. */
    public String masked() {
        var length = open.length();
        var head = length >= 15 ? 6 : length >= 7 ? 3 : 0;
        var tail = length >= 7 ? 4 : 0;
        return open.substring(0, head) + "*".repeat(length - head - tail) + open.substring(length - tail);
    }

    @Override
    public String toString() {
        return masked();
    }
}
