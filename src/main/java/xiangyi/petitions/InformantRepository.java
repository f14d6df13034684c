package xiangyi.petitions;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface InformantRepository extends Repository<Informant, InformantId> {

    Informant save(Informant informant);

    Optional<Informant> findById(InformantId id);

    void delete(Informant informant);

    default Informant get(Scope scope, InformantId id) {
        return findById(id).filter(informant -> informant.stands(scope)).orElseThrow(() -> new NotFound(id));
    }
}
