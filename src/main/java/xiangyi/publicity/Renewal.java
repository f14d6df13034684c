package xiangyi.publicity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The website got something new. */
public record Renewal(
        @NotNull LocalDate renewedOn,
        @NotBlank @Size(max = 200) String what,
        @Nullable @Size(max = 40) String operator) {}
