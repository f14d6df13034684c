package xiangyi.activities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** Finds the activity that a ledger means. */
@Component
public class ActivityNames {

    /** What was found. */
    public record Found(ActivityId id, LocalDate startsOn) {}

    private final Seen seen;

    ActivityNames(Seen seen) {
        this.seen = seen;
    }

    /** By its title, and by its day where two have the same. */
    public Found find(Scope scope, Area area, String title, @Nullable LocalDate on) {
        var found = seen.sql(scope, """
                        select id, starts_on from activities.activity
                        """ + ActivityQueries.STANDING + """
                           and area = :area and title = :title
                           and (:on::date is null or :on::date between starts_on and ends_on)
                         limit 2
                        """)
                .param("area", area.code())
                .param("title", title.strip())
                .param("on", on)
                .query(Found.class)
                .list();
        if (found.size() != 1) {
            throw new Refusal(List.of(Reason.of(found.isEmpty() ? "activities.noSuch" : "activities.severalSuch", title)
                    .at("activity")));
        }
        return found.get(0);
    }
}
