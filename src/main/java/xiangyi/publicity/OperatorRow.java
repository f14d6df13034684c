package xiangyi.publicity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/** Who keeps the website, as lists show it. */
public record OperatorRow(
        OperatorId id,
        int version,
        Area area,
        String name,
        LocalDate since,
        @Nullable LocalDate untilOn) {

    public String path() {
        return "/publicity/operators/" + id.text();
    }
}
