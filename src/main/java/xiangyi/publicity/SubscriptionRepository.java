package xiangyi.publicity;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface SubscriptionRepository extends Repository<Subscription, SubscriptionId> {

    Subscription save(Subscription subscription);

    Optional<Subscription> findById(SubscriptionId id);

    void delete(Subscription subscription);

    boolean existsById(SubscriptionId id);

    default Subscription get(Scope scope, SubscriptionId id) {
        return findById(id).filter(subscription -> subscription.stands(scope)).orElseThrow(() -> new NotFound(id));
    }
}
