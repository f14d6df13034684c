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

    /** As a correction keeps it: CHECKS 市场监督管理所 5. */
    String kept() {
        var people = people();
        return role + " " + name + (people == null ? "" : " " + people.words());
    }
}
