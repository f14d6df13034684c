package xiangyi.activities;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiangyi.files.Bearer;
import xiangyi.files.Holder;
import xiangyi.shared.Actor;

/** Photos, sign-in sheets and papers of activities. */
@Component
class ActivityFiles implements Holder {

    private final ActivityRepository activities;

    ActivityFiles(ActivityRepository activities) {
        this.activities = activities;
    }

    @Override
    public Optional<Bearer> held(Actor actor, UUID subject) {
        var id = new ActivityId(subject);
        return activities
                .findById(id)
                .filter(activity -> actor.may(ActivityRight.WRITE))
                .map(activity -> new Bearer(id, activity.area(), activity.title(), "/activities/" + id.text()));
    }
}
