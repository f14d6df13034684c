package xiangyi.motions;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.sessions.SessionId;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;

/**
 * What stands on the motion's paper.
 *
 * @param signers as typed, the leader first
 * @param receivedAt the hour, where somebody noted it
 * @param serial the number it already has on paper, or null for the next one
 */
public record MotionRequest(
        @NotNull MotionId id,
        @NotNull Area area,
        @NotNull SessionId session,
        List<String> signers,
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 500) String cause,
        @NotBlank @Size(max = 1900) String grounds,
        @NotBlank @Size(max = 2500) String plan,
        @NotNull LocalDate receivedOn,
        @Nullable LocalTime receivedAt,
        @Nullable @Min(1) Integer serial)
        implements Dated, ForArea {

    public MotionRequest {
        signers = signers == null
                ? List.of()
                : signers.stream().filter(name -> !name.isBlank()).toList();
    }

    MotionText text() {
        return new MotionText(title, cause, grounds, plan, receivedOn, receivedAt);
    }

    @Override
    public LocalDate on() {
        return receivedOn;
    }
}
