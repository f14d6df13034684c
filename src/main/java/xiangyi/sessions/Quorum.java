package xiangyi.sessions;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The counts that rest on all deputies in office, never on those who came: 《地方组织法》第十四条、第二十五条. */
public record Quorum(int base) {

    /** Two thirds of all deputies, rounded up: 36 of 54. */
    public int needed() {
        return (2 * base + 2) / 3;
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
