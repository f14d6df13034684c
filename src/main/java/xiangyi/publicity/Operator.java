package xiangyi.publicity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody keeps the website (微机员). */
public record Operator(
        @NotBlank @Size(max = 40) String name,
        @NotNull LocalDate since,
        @Nullable LocalDate untilOn) {}
