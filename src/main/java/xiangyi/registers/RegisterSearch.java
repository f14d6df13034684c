package xiangyi.registers;

import java.util.List;
import java.util.Map;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Searchable;
import xiangyi.shared.Words;

/** The entries of a plain register by their words. */
record RegisterSearch<W extends Record>(Plan<W> plan, EntryQueries queries) implements Searchable {

    @Override
    public String key() {
        return plan.table();
    }

    @Override
    public int order() {
        return plan.order();
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        if (!actor.may(plan.read()) || Words.query(typed).isEmpty()) {
            return List.of();
        }
        var scope = actor.scope(plan.read());
        return queries.page(scope, plan, new EntryFilter(typed, Map.of()), 0, most).stream()
                .map(entry -> new Found(
                        plan.title(entry.words()),
                        plan.path() + "/" + entry.id().text(),
                        plan.text(entry.words(), plan.lists().get(0))))
                .toList();
    }
}
