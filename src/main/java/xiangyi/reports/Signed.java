package xiangyi.reports;

import java.time.Instant;
import java.time.LocalDate;
import xiangyi.facts.Period;
import xiangyi.shared.Area;

/**
 * A report as it was signed. Later facts do not move it; a new version may be signed after it.
 *
 * @param number the how manieth of its period
 */
public record Signed(
        SignedId id,
        Area area,
        Period period,
        int number,
        LocalDate on,
        String signatory,
        String recordedBy,
        Instant recordedAt,
        Written text) {}
