package xiangyi.activities;

import org.jspecify.annotations.Nullable;
import xiangyi.shared.Count;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Exactness;

/** An outside person or office that takes part, and with how many. */
public record Partner(
        PartnerId id,
        String name,
        @Nullable DepartmentId department,
        PartnerRole role,
        @Nullable Integer peopleNumber,
        @Nullable Exactness peopleExactness) {

    public @Nullable Count people() {
        return Count.of(peopleNumber, peopleExactness);
    }
}
