package xiangyi.database;

import java.nio.file.Path;
import java.util.Map;

/**
 * The PostgreSQL this program works with: the one {@code XIANGYI_DB} names, or its own, kept in the data folder.
 *
 * <p>Several processes may open the same data folder. The first starts the server, the others join it, and the last one
 * to close stops it.
 */
public final class Database implements AutoCloseable {

    private final DatabaseAddress address;
    private final Runnable farewell;

    private Database(DatabaseAddress address, Runnable farewell) {
        this.address = address;
        this.farewell = farewell;
    }

    /**
     * Opens the database of this installation.
     *
     * @throws DatabaseUnusable with a sentence for the person at the machine
     */
    public static Database open(Path data) {
        return open(data, System.getenv());
    }

    static Database open(Path data, Map<String, String> environment) {
        var url = environment.getOrDefault("XIANGYI_DB", "");
        if (!url.isBlank()) {
            var address = new DatabaseAddress(
                    url.strip(),
                    environment.getOrDefault("XIANGYI_DB_USER", ""),
                    environment.getOrDefault("XIANGYI_DB_PASSWORD", ""));
            GivenServer.check(address);
            return new Database(address, () -> {});
        }
        var server = OwnServer.open(data);
        return new Database(server.address(), server::close);
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        farewell.run();
    }
}
