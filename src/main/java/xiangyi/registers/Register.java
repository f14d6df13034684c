package xiangyi.registers;

import java.util.List;
import xiangyi.shared.Reason;
import xiangyi.shared.Scope;

/**
 * A register that lives one life: entered, corrected, voided, brought in, listed, told as facts. Each is a bean of its room.
 *
 * @param <W> its words: the record of what people fill in
 */
public interface Register<W extends Record> {

    Plan<W> plan();

    /** What is wrong beyond the limits that the record has itself; asked of new, corrected and imported words alike. */
    default void check(W words, List<Reason> problems) {}

    /** What a word may be among others, to be picked while it is typed: names of people, of media. */
    default List<String> known(Scope scope, String component) {
        return List.of();
    }

    /** What its list says at the head about what the filter leaves; none where the count says it all. */
    default List<Reason> state(Scope scope, EntryFilter filter) {
        return List.of();
    }
}
