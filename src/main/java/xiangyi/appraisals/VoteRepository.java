package xiangyi.appraisals;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface VoteRepository extends Repository<Vote, VoteId> {

    Vote save(Vote vote);

    Optional<Vote> findById(VoteId id);

    void delete(Vote vote);

    boolean existsById(VoteId id);

    default Vote get(Scope scope, VoteId id) {
        return findById(id).filter(vote -> vote.isWithin(scope)).orElseThrow(() -> new NotFound(id));
    }
}
