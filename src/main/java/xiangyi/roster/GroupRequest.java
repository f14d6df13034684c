package xiangyi.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/** What is filled in about a new group of deputies. */
public record GroupRequest(
        @NotNull GroupId id,
        @NotNull Area area,
        @NotBlank @Size(max = 40) String name,
        @Nullable @Size(max = 100) String topic,
        @NotNull LocalDate fromOn)
        implements ForArea {}
