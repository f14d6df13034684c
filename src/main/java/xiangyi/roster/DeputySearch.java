package xiangyi.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Searchable;

/** Deputies in office by their name, or by how its pinyin begins. */
@Component
class DeputySearch implements Searchable {

    private final DeputyQueries deputies;
    private final Workdays workdays;

    DeputySearch(DeputyQueries deputies, Workdays workdays) {
        this.deputies = deputies;
        this.workdays = workdays;
    }

    @Override
    public String key() {
        return "roster.rail";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        if (!actor.may(RosterRight.READ)) {
            return List.of();
        }
        var named = new DeputyFilter(typed, null, null, null, null, 1);
        return deputies.page(actor.scope(RosterRight.READ), named, workdays.today(), 0, most).stream()
                .map(row -> new Found(row.name(), row.path(), place(row)))
                .toList();
    }

    private static String place(DeputyRow row) {
        var village = row.village() == null ? row.constituency() : row.village();
        return village == null ? "" : village;
    }
}
