package xiangyi.plans;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface TopicRepository extends Repository<Topic, TopicId> {

    Topic save(Topic topic);

    Optional<Topic> findById(TopicId id);

    void delete(Topic topic);

    boolean existsById(TopicId id);

    default Topic get(Scope scope, TopicId id) {
        return findById(id).filter(topic -> topic.stands(scope)).orElseThrow(() -> new NotFound(id));
    }
}
