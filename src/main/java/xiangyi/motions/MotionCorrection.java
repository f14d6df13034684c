package xiangyi.motions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How it should read, and why it is changed. */
public record MotionCorrection(
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 500) String cause,
        @NotBlank @Size(max = 1900) String grounds,
        @NotBlank @Size(max = 2500) String plan,
        @NotNull LocalDate receivedOn,
        @Nullable LocalTime receivedAt,
        @NotBlank @Size(max = 500) String reason,
        int version) {

    MotionText text() {
        return new MotionText(title, cause, grounds, plan, receivedOn, receivedAt);
    }
}
