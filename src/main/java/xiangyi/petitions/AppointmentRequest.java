package xiangyi.petitions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;

/**
 * Deputies who become informants, all on one day.
 *
 * @param names as typed, one a line or with 、 between
 */
public record AppointmentRequest(
        @NotNull Area area,
        @NotBlank @Size(max = 4000) String names,
        @NotNull LocalDate since,
        @Nullable LocalDate until)
        implements Dated, ForArea {

    List<String> each() {
        return Arrays.stream(names.split("[\\n\\r、；;]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public LocalDate on() {
        return since;
    }
}
