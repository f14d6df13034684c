package xiangyi.petitions;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.PersonId;
import xiangyi.shared.Stands;

/** Whoever served as an informant stays on file. */
@Component
class PetitionStands implements Stands {

    @Override
    public List<On> on() {
        return List.of(On.a(PersonId.class, "petitions.informant where person = :key"));
    }
}
