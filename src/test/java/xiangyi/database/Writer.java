package xiangyi.database;

import java.nio.file.Path;
import java.util.Map;

/** Writes rows, one commit each, and says each number only once the database has acknowledged it. */
class Writer {

    static final int ROWS = 200;

    private static final int A_ROUND = 1_000_000;

    /** As many as are asked for, else {@link #ROWS}; in which round, so that numbers differ. */
    public static void main(String[] arguments) throws Exception {
        var rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROWS;
        try (var database = Database.open(Path.of(arguments[0]), Map.of());
                var connection = database.address().dataSource().getConnection();
                var insert = connection.prepareStatement("insert into written values (?, repeat('乡', 1000))")) {
            var before = arguments.length > 2 ? A_ROUND * (1 + Integer.parseInt(arguments[2])) : 0;
            for (int id = before + 1; id - before <= rows; id++) {
                insert.setInt(1, id);
                insert.executeUpdate();
                System.out.println(id);
            }
            System.in.transferTo(System.out);
        }
    }
}
