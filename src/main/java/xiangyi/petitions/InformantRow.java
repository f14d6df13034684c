package xiangyi.petitions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.PersonId;

/** An informant as lists show them. */
public record InformantRow(
        InformantId id,
        int version,
        Area area,
        PersonId person,
        String name,
        @Nullable String village,
        LocalDate since,
        @Nullable LocalDate untilOn) {

    public String path() {
        return "/petitions/informants/" + id.text();
    }
}
