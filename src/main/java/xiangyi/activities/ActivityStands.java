package xiangyi.activities;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.roster.GroupId;
import xiangyi.shared.PersonId;
import xiangyi.shared.Stands;

/** Whoever was asked to an activity, or came, stays on file, and so does a group that did something. */
@Component
class ActivityStands implements Stands {

    @Override
    public List<On> on() {
        return List.of(
                On.a(PersonId.class, "activities.participant where person = :key"),
                On.a(GroupId.class, "activities.activity where group_id = :key and status <> 'VOID'"));
    }
}
