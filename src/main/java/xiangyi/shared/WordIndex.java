package xiangyi.shared;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Keeps beside each row, in its column {@code words}, the words that it is found by. */
@Component
public class WordIndex {

    private record Said(String table, UUID row, String text) {}

    private final JdbcOperations jdbc;
    private final Together together;
    private final Consumer<List<Said>> writer = this::write;

    WordIndex(JdbcOperations jdbc, Together together) {
        this.jdbc = jdbc;
        this.together = together;
    }

    /**
     * Whatever the row was found by before is forgotten.
     *
     * @param table with its schema, as it stands in the program
     * @param text as people typed it
     */
    public void keep(String table, Identifier row, String text) {
        together.leave(writer, new Said(table, row.value(), text));
    }

    private void write(List<Said> all) {
        all.stream().collect(groupingBy(Said::table)).forEach(this::write);
    }

    private void write(String table, List<Said> all) {
        var sql = "update " + table + " set words = to_tsvector('simple', ?) where id = ?";
        jdbc.batchUpdate(sql, all, all.size(), (statement, said) -> {
            statement.setString(1, Words.index(said.text()));
            statement.setObject(2, said.row());
        });
    }
}
