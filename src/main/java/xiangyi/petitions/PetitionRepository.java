package xiangyi.petitions;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface PetitionRepository extends Repository<Petition, PetitionId> {

    Petition save(Petition petition);

    Optional<Petition> findById(PetitionId id);

    void delete(Petition petition);

    boolean existsById(PetitionId id);

    default Petition get(Scope scope, PetitionId id) {
        return findById(id).filter(petition -> petition.isWithin(scope)).orElseThrow(() -> new NotFound(id));
    }
}
