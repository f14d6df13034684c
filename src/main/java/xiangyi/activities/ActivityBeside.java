package xiangyi.activities;

import java.util.List;
import xiangyi.shared.Actor;

/** Handed in by rooms above: what they keep of an activity, as links on its page. */
@FunctionalInterface
public interface ActivityBeside {

    /**
     * @param title the words of the link
     * @param note what tells more of it; may be empty
     */
    record Link(String title, String path, String note) {}

    List<Link> of(Actor actor, ActivityCard activity);
}
