package xiangyi.activities;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/** When the notice went out, and by when materials are to be there. */
public record NoticeRequest(@NotNull LocalDate on, @Nullable LocalDate materialsOn, int version) implements Dated {}
