package xiangyi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.database.Installation.ask;
import static xiangyi.database.Installation.tell;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrashTest {

    private Installation installation;

    @BeforeEach
    void prepare() throws IOException {
        installation = Installation.fresh("crash");
        try (var database = installation.open()) {
            tell(database.address(), "create table written (id int primary key, text text not null)");
        }
    }

    @Test
    void losesNothingAcknowledgedWhenProgramAndServerAreKilled() throws Exception {
        var writer = installation.start(Writer.class);
        installation.saidOnce(lines -> lines.size() >= Writer.ROWS / 4);

        writer.destroyForcibly();
        installation.killServer();

        writer.waitFor();
        var acknowledged = installation.said();
        try (var database = installation.open()) {
            assertThat(written(database)).containsAll(acknowledged);
        }
        assertThat(acknowledged).as("killed in the middle").hasSizeLessThan(Writer.ROWS);
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
        installation.saidOnce(lines -> lines.size() >= 1);
        var busy = new Thread(this::keepABackendBusy, "busy");
        busy.start();
        Installation.await(this::isABackendBusy);

        writer.destroyForcibly().waitFor();
        installation.killServer();
        assertThat(busy.isAlive()).as("the backend is still there").isTrue();

        try (var database = installation.open()) {
            assertThat(written(database)).contains("1");
        }
        busy.join();
    }

    private DatabaseAddress address() {
        try {
            return ClusterLogin.of(installation.folder(), installation.folder().rememberedPort())
                    .program();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keepABackendBusy() {
        try (var connection = address().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "do $$ begin while clock_timestamp() < now() + interval '3 s' loop perform 1; end loop; end $$");
        } catch (SQLException expected) {
            return;
        }
    }

    private boolean isABackendBusy() {
        return ask(address(), "select count(*) from pg_stat_activity where query like 'do $$%'")
                .equals("1");
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
