package xiangyi.reports;

import java.time.LocalDate;
import xiangyi.shared.Area;

/** A signed report in a list. */
public record SignedLine(
        SignedId id,
        Area area,
        String title,
        LocalDate fromOn,
        LocalDate untilOn,
        int number,
        LocalDate on,
        String signatory) {}
