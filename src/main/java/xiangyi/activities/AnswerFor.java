package xiangyi.activities;

import jakarta.validation.constraints.NotNull;
import xiangyi.shared.OnBehalf;
import xiangyi.shared.PersonId;

/** Whether a deputy comes, as they told the clerk. */
public record AnswerFor(@NotNull PersonId person, @NotNull Boolean coming) implements OnBehalf {

    @Override
    public PersonId onBehalfOf() {
        return person;
    }
}
