package xiangyi.funds;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface SpendingRepository extends Repository<Spending, SpendingId> {

    Spending save(Spending spending);

    Optional<Spending> findById(SpendingId id);

    void delete(Spending spending);

    boolean existsById(SpendingId id);

    default Spending get(Scope scope, SpendingId id) {
        return findById(id).filter(spending -> spending.stands(scope)).orElseThrow(() -> new NotFound(id));
    }
}
