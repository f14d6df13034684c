package xiangyi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static xiangyi.database.Installation.ask;
import static xiangyi.database.Installation.await;
import static xiangyi.database.Installation.tell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private static Installation installation;
    private static Database database;

    @BeforeAll
    static void open() throws IOException {
        installation = Installation.fresh("open");
        database = installation.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void isDurable() {
        assertThat(List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
                .allSatisfy(name -> assertThat(show(name)).isEqualTo("on"));
        assertThat(show("client_connection_check_interval")).isEqualTo("1s");
    }

    @Test
    void speaksChineseTime() {
        assertThat(show("server_encoding")).isEqualTo("UTF8");
        assertThat(ask(database.address(), "select reset_val from pg_settings where name = 'TimeZone'"))
                .isEqualTo("Asia/Shanghai");
        assertThat(ask(
                        database.address(),
                        "select datlocprovider::text || datlocale from pg_database where datname = 'xiangyi'"))
                .isEqualTo("bC.UTF-8");
    }

    @Test
    void isClosedToTheOutside() {
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        var stranger = new DatabaseAddress(database.address().url(), "xiangyi", "wrong");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> stranger.dataSource().getConnection())
                .withMessageContaining("password");
    }

    @Test
    void isUsedByARoleWithoutPowerOverTheServer() {
        assertThat(ask(
                        database.address(),
                        "select current_user || rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("xiangyifalse");
    }

    @Test
    void keepsThePasswordToItsOwner() throws IOException {
        var file = installation.data().resolve("database.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file).strip())
                .isEqualTo(database.address().password())
                .hasSize(32);
        assertThat(database.address())
                .asString()
                .doesNotContain(database.address().password());
    }

    @Test
    void keepsItsFoldersToItsOwner() throws IOException {
        for (var folder : List.of("", "log", "pg")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(installation.data().resolve(folder))))
                    .as(folder)
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void logsIntoItsFolder() throws IOException {
        try (var logs = Files.list(installation.data().resolve("log"))) {
            assertThat(logs.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.matches("postgresql-\\d{8}-\\d{6}\\.log"));
        }
    }

    @Test
    void opensOnlyOnceInOneProcess() {
        assertThatIllegalStateException().isThrownBy(installation::open);
        assertThat(show("fsync")).isEqualTo("on");
    }

    @Test
    void tellsSpring() {
        assertThat(database.address().properties())
                .containsEntry("spring.datasource.url", database.address().url())
                .containsEntry("spring.datasource.username", "xiangyi")
                .containsKey("spring.datasource.password")
                .hasSize(3);
    }

    @Test
    void isJoinedByASecondProcessThatLeavesItRunning() throws Exception {
        var guest = installation.start(Guest.class);
        assertThat(installation.saidOnce(lines -> lines.size() == 1))
                .containsExactly(ask(database.address(), "select extract(epoch from pg_postmaster_start_time())"));
        guest.getOutputStream().close();
        assertThat(guest.waitFor()).isZero();
        assertThat(show("fsync")).isEqualTo("on");
    }

    @Test
    void staysForTheLastWhoUsesIt() throws Exception {
        var shared = Installation.fresh("shared");
        var first = shared.open();
        var guest = shared.start(Guest.class);
        shared.saidOnce(lines -> lines.size() == 1);

        first.close();
        assertThat(shared.isServed()).isTrue();

        guest.getOutputStream().close();
        assertThat(guest.waitFor()).isZero();
        assertThat(shared.isServed()).isFalse();
    }

    @Test
    void comesBackWithItsDataOnTheSamePort() throws IOException {
        var again = Installation.fresh("again");
        try (var first = again.open()) {
            tell(first.address(), "create table kept as select '岭南乡'::text as name");
        }
        assertThat(again.isServed()).isFalse();
        var port = again.folder().rememberedPort();
        try (var second = again.open()) {
            assertThat(ask(second.address(), "select name from kept")).isEqualTo("岭南乡");
            assertThat(second.address().url()).contains(":" + port + "/");
        }
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws IOException {
        var beside = Installation.fresh("beside");
        beside.folder().rememberPort(installation.folder().rememberedPort());
        try (var second = beside.open()) {
            assertThat(second.address().url()).isNotEqualTo(database.address().url());
            assertThat(ask(second.address(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void isNotMisledWhenItsProcessNumberWasGivenToAnotherProgram() throws IOException {
        var rebooted = Installation.fresh("rebooted");
        rebooted.open().close();
        var note = ProcessHandle.current().pid() + "\n" + rebooted.folder().cluster() + "\n1\n1\n";
        Files.writeString(Postmaster.file(rebooted.folder()), note);
        try (var second = rebooted.open()) {
            assertThat(ask(second.address(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void isNotMisledWhenItsProcessNumberWasGivenToTheServerOfAnotherFolder() throws IOException {
        var other = Postmaster.of(installation.folder()).orElseThrow().process().pid();
        startsThoughNoted("beside-another", String.valueOf(other));
        assertThat(show("fsync")).as("the other goes on").isEqualTo("on");
    }

    @Test
    void isNotMisledByAServerThatDiedAndWasNotYetBuried() throws IOException {
        var mourner = new ProcessBuilder("sh", "-c", "true & echo $!; exec sleep 600").start();
        try (var said = mourner.inputReader()) {
            startsThoughNoted("unburied", said.readLine());
        } finally {
            mourner.destroyForcibly();
        }
    }

    @Test
    void isNotMisledByANoteThatWasCutShort() throws IOException {
        startsThoughNoted("cut-short", "");
        startsThoughNoted("cut-short", "12x");
    }

    private static void startsThoughNoted(String name, String process) throws IOException {
        var left = Installation.fresh(name);
        left.open().close();
        var note = process.isEmpty() ? "" : process + "\n" + left.folder().cluster() + "\n1\n1\n";
        Files.writeString(Postmaster.file(left.folder()), note);
        try (var second = left.open()) {
            assertThat(ask(second.address(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void startsAnewAfterAnInterruptedFirstStart() throws IOException {
        var interrupted = Installation.fresh("interrupted");
        Files.createDirectories(interrupted.folder().clusterInTheMaking().resolve("base"));
        Files.createDirectories(interrupted.folder().cluster());
        interrupted.folder().writePassword();
        try (var second = interrupted.open()) {
            assertThat(ask(second.address(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void isStartedAgainWhenItDiesUnderARunningProgram() throws IOException {
        var fragile = Installation.fresh("fragile");
        try (var living = fragile.open()) {
            var before = ask(living.address(), "select extract(epoch from pg_postmaster_start_time())");
            fragile.killServer();
            await(() -> isUp(living.address()));
            assertThat(ask(living.address(), "select extract(epoch from pg_postmaster_start_time())"))
                    .isNotEqualTo(before);
        }
        assertThat(fragile.isServed()).isFalse();
    }

    private static boolean isUp(DatabaseAddress address) {
        try (var connection = address.dataSource().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static String show(String setting) {
        return ask(database.address(), "select current_setting('" + setting + "')");
    }
}
