package xiangyi.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a look-back found, finding by finding; without a verdict nothing is said. */
public record LookBackRequest(@Valid List<Line> lines, int version) {

    public LookBackRequest {
        lines = lines == null ? List.of() : lines;
    }

    /** One finding. */
    public record Line(
            @NotNull FindingId finding,
            @Nullable Verdict verdict,
            @Nullable @Size(max = 500) String said) {}
}
