package xiangyi.publicity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/** A renewal of the website as lists show it. */
public record RenewalRow(
        RenewalId id,
        int version,
        Area area,
        LocalDate renewedOn,
        String what,
        @Nullable String operator) {

    public String path() {
        return "/publicity/website/" + id.text();
    }
}
