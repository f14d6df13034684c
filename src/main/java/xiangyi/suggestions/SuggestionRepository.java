package xiangyi.suggestions;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface SuggestionRepository extends Repository<Suggestion, SuggestionId> {

    Suggestion save(Suggestion suggestion);

    Optional<Suggestion> findById(SuggestionId id);

    void delete(Suggestion suggestion);

    boolean existsById(SuggestionId id);

    default Suggestion get(Scope scope, SuggestionId id) {
        return findById(id).filter(suggestion -> suggestion.isWithin(scope)).orElseThrow(() -> new NotFound(id));
    }
}
