package xiangyi.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.database.Installation.tell;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrashTest {

    private Installation installation;

    /** More than any machine writes before it is killed. */
    private static final int ENDLESS = 10_000_000;

    @BeforeEach
    void prepare() throws IOException {
        installation = Installation.fresh("crash");
        try (var database = installation.open()) {
            tell(database.address(), "create table written (id int primary key, text text not null)");
        }
    }

    @Test
    void losesNothingAcknowledgedWhenProgramAndServerAreKilled() throws Exception {
        var writer = installation.start(Writer.class, String.valueOf(ENDLESS));
        installation.saidOnce(lines -> lines.size() >= Writer.ROWS);

        writer.destroyForcibly();
        installation.killServer();

        writer.waitFor();
        var acknowledged = installation.said();
        try (var database = installation.open()) {
            assertThat(written(database)).containsAll(acknowledged);
        }
        assertThat(acknowledged).as("killed in the middle").hasSizeLessThan(ENDLESS);
    }

    @Test
    void startsAgainByItselfHoweverOftenBothAreKilled() throws Exception {
        assertThat(Kills.of(installation, 5)).isEqualTo(5);
    }

    @Test
    void takesOverAServerWhoseProgramWasKilledAndStopsIt() throws Exception {
        var writer = installation.start(Writer.class);
        installation.saidOnce(lines -> lines.size() == Writer.ROWS);
        writer.destroyForcibly().waitFor();
        assertThat(installation.isServed()).isTrue();

        try (var database = installation.open()) {
            assertThat(written(database)).hasSize(Writer.ROWS);
        }
        assertThat(installation.isServed()).isFalse();
    }

    @Test
    void waitsForABackendThatOutlivedItsServer() throws Exception {
        var writer = installation.start(Writer.class);
        installation.saidOnce(lines -> lines.size() == Writer.ROWS);
        var address = ClusterLogin.of(
                        installation.folder(), installation.folder().rememberedPort())
                .program();
        try (var connection = address.dataSource().getConnection()) {
            var backend = backend(connection);
            signal("STOP", backend);
            writer.destroyForcibly().waitFor();
            installation.killServer();

            var opening = CompletableFuture.supplyAsync(installation::open);
            Installation.await(this::isTurnedAway);
            assertThat(opening).isNotDone();

            signal("KILL", backend);
            try (var database = opening.get(30, SECONDS)) {
                assertThat(written(database)).hasSize(Writer.ROWS);
            }
        }
    }

    private static String backend(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void signal(String signal, String process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, process).start().waitFor())
                .isZero();
    }

    private boolean isTurnedAway() {
        try {
            var log = installation.folder().logs().resolve("start.log");
            return Files.exists(log) && Files.readString(log).contains(Diagnosis.STILL_IN_USE);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> written(Database database) throws SQLException {
        var ids = new ArrayList<String>();
        try (var connection = database.address().dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from written where length(text) = 1000")) {
            while (rows.next()) ids.add(rows.getString(1));
        }
        return ids;
    }
}
