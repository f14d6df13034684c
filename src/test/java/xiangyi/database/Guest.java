package xiangyi.database;

import java.nio.file.Path;
import java.util.Map;

/** A second process: opens the folder, says who it met, and stays until its input ends. */
class Guest {

    public static void main(String[] arguments) throws Exception {
        try (var database = Database.open(Path.of(arguments[0]), Map.of())) {
            System.out.println(
                    Installation.ask(database.address(), "select extract(epoch from pg_postmaster_start_time())"));
            System.in.transferTo(System.out);
        }
    }
}
