package xiangyi.referrals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;
import xiangyi.shared.OnBehalf;
import xiangyi.shared.PersonId;

/** What one raiser says of the answer: how the unit behaved, and what came of it. */
public record Rating(
        @NotNull LocalDate on,
        @NotNull PersonId person,
        @NotNull Satisfaction attitude,
        @NotNull Satisfaction satisfaction,
        @Nullable @Size(max = 2000) String said,
        int version)
        implements Dated, OnBehalf {

    @Override
    public PersonId onBehalfOf() {
        return person;
    }
}
