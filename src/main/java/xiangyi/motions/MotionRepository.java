package xiangyi.motions;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface MotionRepository extends Repository<Motion, MotionId> {

    Motion save(Motion motion);

    Optional<Motion> findById(MotionId id);

    void delete(Motion motion);

    boolean existsById(MotionId id);

    default Motion get(Scope scope, MotionId id) {
        return findById(id).filter(motion -> motion.isWithin(scope)).orElseThrow(() -> new NotFound(id));
    }
}
