package xiangyi.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xiangyi.shared.Actor;

/**
 * A register as a sheet of the year's ledger. Each room hands in one bean per register; the rest (reading files,
 * reporting faults, batches, undo, the empty form) is done here.
 */
public interface Sheet<R> {

    /** Its title in the ledger, such as 代表名册. */
    String name();

    /** Lower comes first, both in the ledger and when rows are written: places before people before sessions; 0 stands in none. */
    int order();

    /** Other titles under which offices keep it. */
    default List<String> otherNames() {
        return List.of();
    }

    List<Column<?>> columns();

    /** Makes a value of a row whose cells are all readable; may still {@link Row#refuse} it. Asks no database. */
    R read(Row row);

    /** What no two rows of the file may share beyond single columns, such as day and place together. */
    default Optional<Object> key(R row) {
        return Optional.empty();
    }

    /** Plays the use case that a person would have played, and tells the batch what it made. */
    void write(Actor actor, R row, Batch batch);

    /** Rows that answer the same are written by one use case wherever they stand, such as all who came to one activity. */
    default Optional<Record> together(R row) {
        return Optional.empty();
    }

    /** The same for rows that go {@link #together}; when they are refused they come again one by one. */
    default void write(Actor actor, List<R> rows, Batch batch) {
        for (var index = 0; index < rows.size(); index++) {
            batch.at(index);
            write(actor, rows.get(index), batch);
        }
    }

    /** Takes back what {@link #write} made; refuses when later work stands on it. */
    void undo(Actor actor, String kind, UUID made);
}
