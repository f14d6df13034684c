package xiangyi.plans;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface PaperRepository extends Repository<Paper, PaperId> {

    Paper save(Paper paper);

    Optional<Paper> findById(PaperId id);

    void delete(Paper paper);

    boolean existsById(PaperId id);

    default Paper get(Scope scope, PaperId id) {
        return findById(id).filter(paper -> paper.stands(scope)).orElseThrow(() -> new NotFound(id));
    }
}
