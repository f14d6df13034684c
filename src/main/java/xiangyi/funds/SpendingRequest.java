package xiangyi.funds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/**
 * Money that was spent.
 *
 * @param endsOn the last day it can have been, where the day itself is not known
 * @param saidAs the words for such a day: 年初, 全年
 * @param occasion the key of the session or activity it was for
 * @param reason why it is changed; only a correction has one
 */
public record SpendingRequest(
        @NotNull SpendingId id,
        @NotNull Area area,
        @NotNull Amount amount,
        @NotNull Purpose purpose,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Size(max = 40) String saidAs,
        @Nullable BudgetLineId line,
        @Nullable @Size(max = 200) String occasion,
        @Nullable @Size(max = 100) String payee,
        @Nullable @Size(max = 40) String handler,
        @Nullable @Size(max = 500) String note,
        @Nullable @Size(max = 500) String reason,
        int version)
        implements ForArea {

    public SpendingRequest {
        saidAs = blankIsNone(saidAs);
        occasion = blankIsNone(occasion);
        payee = blankIsNone(payee);
        handler = blankIsNone(handler);
        note = blankIsNone(note);
    }

    LocalDate lastDay() {
        return endsOn == null ? startsOn : endsOn;
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
