package xiangyi.sessions;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface ResolutionRepository extends Repository<Resolution, ResolutionId> {

    Resolution save(Resolution resolution);

    Optional<Resolution> findById(ResolutionId id);

    boolean existsById(ResolutionId id);

    default Resolution get(Scope scope, ResolutionId id) {
        return findById(id).filter(resolution -> resolution.isWithin(scope)).orElseThrow(() -> new NotFound(id));
    }
}
