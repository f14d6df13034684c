package xiangyi.publicity;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface RenewalRepository extends Repository<Renewal, RenewalId> {

    Renewal save(Renewal renewal);

    Optional<Renewal> findById(RenewalId id);

    void delete(Renewal renewal);

    boolean existsById(RenewalId id);

    default Renewal get(Scope scope, RenewalId id) {
        return findById(id).filter(renewal -> renewal.stands(scope)).orElseThrow(() -> new NotFound(id));
    }
}
