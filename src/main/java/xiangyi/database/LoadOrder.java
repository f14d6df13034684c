package xiangyi.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import xiangyi.database.Catalogue.ForeignKey;
import xiangyi.database.Catalogue.Table;

/**
 * The order in which tables can be filled so that every row finds the rows it refers to.
 *
 * @param stubborn foreign keys that run in a circle and were not made to wait; they must be, for the time of loading
 */
record LoadOrder(List<Table> tables, List<ForeignKey> stubborn) {

    static LoadOrder of(List<Table> tables, List<ForeignKey> keys) {
        var waiting = new ArrayList<>(tables);
        var binding =
                new ArrayList<>(keys.stream().filter(key -> !key.canWait()).toList());
        var ordered = new ArrayList<Table>();
        var stubborn = new ArrayList<ForeignKey>();
        while (!waiting.isEmpty()) {
            var ready = waiting.stream().filter(isFree(waiting, binding)).toList();
            if (ready.isEmpty()) {
                stubborn.addAll(binding);
                binding.clear();
            }
            ordered.addAll(ready);
            waiting.removeAll(ready);
            binding.removeIf(
                    key -> ready.stream().anyMatch(table -> table.name().equals(key.from())));
        }
        return new LoadOrder(ordered, stubborn);
    }

    private static Predicate<Table> isFree(List<Table> waiting, List<ForeignKey> binding) {
        return table -> binding.stream()
                .filter(key -> key.from().equals(table.name()))
                .noneMatch(
                        key -> waiting.stream().anyMatch(other -> other.name().equals(key.to())));
    }
}
