package xiangyi.sessions;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The counts that rest on all deputies in office, never on those who came: 《地方组织法》第十四条、第二十五条. */
public record Quorum(int base) {

    /** Two thirds of all deputies, rounded up: 36 of 54. */
    public int needed() {
        return (2 * base + 2) / 3;
    }

    /** The share of a presidium that a place has set, 1/2 or 2/3: a half is more than half, any other rounded up. */
    public int needed(String share) {
        var of = share.split("/");
        var part = Integer.parseInt(of[0]);
        var whole = Integer.parseInt(of[1]);
        return 2 * part == whole ? majority() : (part * base + whole - 1) / whole;
    }

    /** More than half of all deputies: 28 of 54. */
    public int majority() {
        return base / 2 + 1;
    }

    /** 98.1% for 53 of 54: one decimal, half up. */
    public String rate(int present) {
        return base == 0
                ? ""
                : BigDecimal.valueOf(100L * present).divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP) + "%";
    }
}
