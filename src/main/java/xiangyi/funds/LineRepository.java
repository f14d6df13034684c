package xiangyi.funds;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface LineRepository extends Repository<Line, LineId> {

    Line save(Line line);

    Optional<Line> findById(LineId id);

    void delete(Line line);

    boolean existsById(LineId id);

    default Line get(Scope scope, LineId id) {
        return findById(id).filter(line -> line.stands(scope)).orElseThrow(() -> new NotFound(id));
    }
}
