package xiangyi.activities;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface FindingRepository extends Repository<Finding, FindingId> {

    Finding save(Finding finding);

    Optional<Finding> findById(FindingId id);

    boolean existsById(FindingId id);

    void delete(Finding finding);

    default Finding get(Scope scope, FindingId id) {
        return findById(id).filter(finding -> finding.isWithin(scope)).orElseThrow(() -> new NotFound(id));
    }
}
