package xiangyi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseUnusableTest {

    @TempDir
    private Path parent;

    private Installation installation;

    @BeforeEach
    void prepare() throws IOException {
        installation = Installation.fresh("unusable");
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        var file = Files.createFile(parent.resolve("file"));
        refused(file.resolve("data")).withMessageContaining("不能写入").withMessageContaining("file");
    }

    @Test
    void saysThatTheFolderIsOfAnotherVersion() throws IOException {
        pretendCluster("15");
        installation.folder().writePassword();
        refused().withMessageContaining("PostgreSQL 15").withMessageContaining("18");
    }

    @Test
    void saysThatTheFolderBelongsToSomebodyElse() throws IOException {
        pretendCluster("18");
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can give a folder away");
        var users = parent.getFileSystem().getUserPrincipalLookupService();
        Files.setOwner(installation.folder().cluster(), users.lookupPrincipalByName("nobody"));
        refused().withMessageContaining("属于系统用户“nobody”");
    }

    @Test
    void saysThatThePasswordFileIsMissing() throws IOException {
        pretendCluster("18");
        refused().withMessageContaining("缺少密码文件");
    }

    @Test
    void saysThatThePasswordFileIsNotTheRightOne() throws IOException {
        try (var database = installation.open()) {
            assertThat(database.address().password()).isNotEmpty();
        }
        installation.folder().writePassword();
        refused().withMessageContaining("密码文件 database.password 与数据库不符");
        assertThat(installation.isServed()).as("left running after the refusal").isFalse();
    }

    @Test
    void saysThatTheFolderHoldsSomethingElse() throws IOException {
        Files.createDirectories(installation.folder().cluster().resolve("照片"));
        refused().withMessageContaining("不是数据库");
    }

    @Test
    void saysWhatIsWrongWithTheGivenAddress() {
        given("mysql://127.0.0.1/xiangyi").withMessageContaining("jdbc:postgresql:");
        given("jdbc:postgresql://127.0.0.1:1/xiangyi").withMessageContaining("连接不上");
    }

    @Test
    void saysThatTheGivenServerRefusesTheSignIn() throws IOException {
        try (var database = installation.open()) {
            var url = database.address().url();
            assertThatExceptionOfType(DatabaseUnusable.class)
                    .isThrownBy(() -> Database.open(
                            parent,
                            Map.of(
                                    "XIANGYI_DB", url,
                                    "XIANGYI_DB_USER", "xiangyi",
                                    "XIANGYI_DB_PASSWORD", "wrong")))
                    .withMessageContaining("拒绝登录");
        }
    }

    @Test
    void readsPostgresLastWords() throws IOException {
        assertThat(said("FATAL:  could not write lock file \"postmaster.pid\": No space left on device"))
                .contains("磁盘空间不够");
        assertThat(said("initdb: error: cannot be run as root")).contains("root");
        assertThat(said("FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use"))
                .contains("还在运行");
        assertThat(said("PANIC:  something new")).contains("技术人员");
    }

    private String said(String words) throws IOException {
        return Diagnosis.of(words, installation.folder()).getMessage();
    }

    private void pretendCluster(String version) throws IOException {
        Files.createDirectories(installation.folder().cluster());
        Files.writeString(installation.folder().cluster().resolve("PG_VERSION"), version + "\n");
    }

    private ThrowableAssertAlternative<DatabaseUnusable> refused() {
        return refused(installation.data());
    }

    private static ThrowableAssertAlternative<DatabaseUnusable> refused(Path data) {
        return assertThatExceptionOfType(DatabaseUnusable.class).isThrownBy(() -> Database.open(data, Map.of()));
    }

    private ThrowableAssertAlternative<DatabaseUnusable> given(String url) {
        return assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> Database.open(parent, Map.of("XIANGYI_DB", url)));
    }
}
