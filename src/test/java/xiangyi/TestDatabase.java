package xiangyi;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import xiangyi.database.Database;
import xiangyi.database.DatabaseAddress;

/**
 * Gives every Spring test a real PostgreSQL: one server per test process, started when first asked for, and a new empty
 * database in it. The server's folder stays in target/, since making it takes longer than starting it. With
 * {@code XIANGYI_DB} the new database is made on that server instead.
 */
public class TestDatabase implements EnvironmentPostProcessor {

    private static final String PREFIX = "xiangyi_test_";

    private static final Deque<String> made = new ArrayDeque<>();
    private static @Nullable Database server;
    private static @Nullable DatabaseAddress address;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if ("bench".equals(environment.getProperty("spring.profiles.active"))) {
            return; // a bench brings its own
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("testDatabase", address().properties()));
    }

    /** The database of this test process, for tests without Spring too. */
    public static synchronized DatabaseAddress address() {
        if (address == null) address = another();
        return address;
    }

    /** One more empty database, which goes when the process ends. */
    public static synchronized DatabaseAddress another() {
        var server = server().address();
        var name = PREFIX + ProcessHandle.current().pid() + "_" + Long.toString(System.nanoTime(), 36);
        execute(server, "create database " + name);
        made.push(name);
        var url = server.url().replaceFirst("^(jdbc:postgresql:(//[^/?]*/)?)[^/?]*", "$1" + name);
        return new DatabaseAddress(url, server.user(), server.password());
    }

    private static Database server() {
        if (server == null) {
            server = Database.open(Path.of("target", "test-pg" + System.getProperty("fork", "")));
            SpringApplication.getShutdownHandlers().add(TestDatabase::close);
            if (System.getenv("XIANGYI_DB") == null)
                leftBehind(server.address()).forEach(TestDatabase::drop);
        }
        return server;
    }

    private static synchronized void close() {
        if (server == null) return;
        made.forEach(TestDatabase::drop);
        server.close();
    }

    /** The databases of test processes that were killed. */
    private static List<String> leftBehind(DatabaseAddress server) {
        var names = new ArrayList<String>();
        try (var connection = server.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select datname, split_part(datname, '_', 3) from pg_database where datname like '" + PREFIX
                                + "%'")) {
            while (rows.next()) {
                if (!isAlive(rows.getLong(2))) names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
                && pid != ProcessHandle.current().pid();
    }

    private static void drop(String name) {
        execute(server().address(), "drop database if exists " + name + " with (force)");
    }

    private static void execute(DatabaseAddress address, String sql) {
        try (var connection = address.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
