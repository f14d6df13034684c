package xiangyi.referrals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/** Something done on a day, in somebody's words: a contact, a progress, a request. */
public record Act(
        @NotNull LocalDate on, @Nullable @Size(max = 2000) String said, int version) implements Dated {}
