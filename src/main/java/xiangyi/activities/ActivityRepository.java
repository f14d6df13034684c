package xiangyi.activities;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

interface ActivityRepository extends Repository<Activity, ActivityId> {

    Activity save(Activity activity);

    Optional<Activity> findById(ActivityId id);

    void delete(Activity activity);

    boolean existsById(ActivityId id);

    default Activity get(Scope scope, ActivityId id) {
        return findById(id).filter(activity -> activity.isWithin(scope)).orElseThrow(() -> new NotFound(id));
    }
}
