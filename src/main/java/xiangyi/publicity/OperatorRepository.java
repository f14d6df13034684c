package xiangyi.publicity;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface OperatorRepository extends Repository<Operator, OperatorId> {

    Operator save(Operator operator);

    Optional<Operator> findById(OperatorId id);

    void delete(Operator operator);

    boolean existsById(OperatorId id);

    default Operator get(Scope scope, OperatorId id) {
        return findById(id).filter(operator -> operator.stands(scope)).orElseThrow(() -> new NotFound(id));
    }
}
