package xiangyi.appraisals;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface AppraisalRepository extends Repository<Appraisal, AppraisalId> {

    Appraisal save(Appraisal appraisal);

    Optional<Appraisal> findById(AppraisalId id);

    void delete(Appraisal appraisal);

    boolean existsById(AppraisalId id);

    default Appraisal get(Scope scope, AppraisalId id) {
        return findById(id).filter(appraisal -> appraisal.isWithin(scope)).orElseThrow(() -> new NotFound(id));
    }
}
