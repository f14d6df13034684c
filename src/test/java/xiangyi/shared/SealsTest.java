package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import xiangyi.TestDatabase;

/** The key and the database belong together: a lost key stops the program instead of being replaced by a new one. */
class SealsTest {

    private static final Sealed PHONE = new Sealed("13800138000");

    @TempDir
    private Path data;

    private JdbcTemplate database;

    @BeforeEach
    void aDatabase() throws Exception {
        database = new JdbcTemplate(TestDatabase.another().dataSource());
        migrate();
    }

    private void migrate() throws Exception {
        try (var connection = database.getDataSource().getConnection()) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/__root/V2__key.sql"));
        }
    }

    @Test
    void opensWhatItSealedAfterTheNextStart() throws IOException {
        var sealed = seals("").seal(PHONE);
        assertThat(seals("").open(sealed)).isEqualTo(PHONE);
        assertThat(seals("").hash(PHONE)).isEqualTo(seals("").hash(PHONE));
    }

    @Test
    void aLostKeyStopsTheProgramAndTheRecoverySheetBringsItBack() throws IOException {
        var sealed = seals("").seal(PHONE);
        var words = seals("").recoveryWords().orElseThrow();
        Files.delete(Key.file(data));

        refused("").withMessageContaining("不见了").withMessageContaining("--key");
        assertThat(Key.file(data)).doesNotExist();
        refused(Key.make().words()).withMessageContaining("这张恢复单不是这些资料的");
        refused("1234").withMessageContaining("64位");
        assertThat(Key.file(data)).doesNotExist();

        assertThat(seals(words).open(sealed)).isEqualTo(PHONE);
        assertThat(seals("").open(sealed)).isEqualTo(PHONE);
    }

    @Test
    void aWrongKeyStopsTheProgramToo() throws IOException {
        var sealed = seals("").seal(PHONE);
        var words = seals("").recoveryWords().orElseThrow();
        Key.make().put(data);
        refused("").withMessageContaining("不是这些资料的密钥");
        Files.writeString(Key.file(data), "?");
        refused("").withMessageContaining("已经损坏");
        Files.delete(Key.file(data));
        Key.make().put(data);
        assertThat(seals(words).open(sealed)).isEqualTo(PHONE);
    }

    @Test
    void whereDataWasSealedBeforeTheKeyWasKnownNoneIsMade() throws Exception {
        database.execute("drop schema shared cascade");
        database.execute("create schema accounts");
        database.execute("create table accounts.account ()");
        migrate();
        refused("").withMessageContaining("不见了");
        var before = Key.make();
        before.put(data);
        assertThat(seals("").recoveryWords()).as("printed long ago").isEmpty();
        Files.delete(Key.file(data));
        refused(Key.make().words()).withMessageContaining("不是这些资料的");
        assertThat(seals(before.words()).hash(PHONE)).isNotEmpty();
    }

    @Test
    void theRecoverySheetIsShownUntilItIsKept() throws IOException {
        assertThat(seals("").recoveryWords())
                .isEqualTo(seals("").recoveryWords())
                .isPresent();
        seals("").sheetIsKept();
        assertThat(seals("").recoveryWords()).isEmpty();
    }

    private Seals seals(String words) throws IOException {
        return new Seals(data, words, database);
    }

    private org.assertj.core.api.ThrowableAssertAlternative<KeyUnusable> refused(String words) {
        return assertThatExceptionOfType(KeyUnusable.class).isThrownBy(() -> seals(words));
    }
}
