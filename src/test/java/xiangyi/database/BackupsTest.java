package xiangyi.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static xiangyi.database.Installation.ask;
import static xiangyi.database.Installation.tell;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiangyi.TestDatabase;

class BackupsTest {

    private static final String MIGRATIONS = "classpath:xiangyi/database/migrations";

    private static final String LIFE = """
            insert into congress.deputy (township, name, recommended_by, born, weight, fee, photo, extra, tags, seen) values
                ('330122101', '王丽', null, '1968-02-29', 0.1, 12.50, '\\x00ff0a09', '{"党派": "群众", "n": 1.10}',
                 '{甲,"乙,丙",null}', '2026-01-01 00:00:00.123456+08'),
                ('330122102', E'换\\n行\\t和\\\\反斜杠', 1, null, 'NaN', null, '', 'null', '{}', 'infinity'),
                ('330122102', '𠮷野', 2, '0044-03-15 BC', '-Infinity', -0.01, null, null, null, null);
            insert into congress.township values ('330122103', '新镇');
            alter table congress.committee alter constraint committee_chair_fkey deferrable;
            begin;
            set constraints all deferred;
            insert into congress.committee values (1, '财经', 7);
            insert into congress.member values (7, 1, 3);
            commit;
            alter table congress.committee alter constraint committee_chair_fkey not deferrable;
            insert into congress."Diary ""of"" 乡" values (1, '第一天'), (2, '\\.'), (3, null);
            insert into letters.letter values (15, '330122102');
            select nextval('congress.letter_number'), nextval('congress.letter_number');
            refresh materialized view congress.deputies_by_township
            """;

    /** Full of life, and only read. */
    private static DatabaseAddress source;

    /** Only ever refused, so it stays as it is. */
    private static DatabaseAddress fresh;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeAll
    static void make() {
        source = migrated("2");
        tell(source, LIFE);
        fresh = migrated("2");
    }

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(files("source").resolve("2026/答复"));
        Files.writeString(files("source").resolve("2026/答复/第15号.txt"), "已办理");
        Files.write(files("source").resolve("空"), new byte[0]);
        file = folder.resolve("备份.zip");
    }

    @Test
    void bringsEverythingBack() throws Exception {
        var written = backups(source, "source").write(file);
        var target = migrated("2");
        var restored = backups(target, "target").restore(file);

        assertThat(restored).isEqualTo(written);
        assertThat(contents(target)).isEqualTo(contents(source)).hasSize(8);
        assertThat(Files.readString(files("target").resolve("2026/答复/第15号.txt")))
                .isEqualTo("已办理");
        assertThat(files("target").resolve("空")).isEmptyFile();
        assertThat(files("target").resolve(".restoring")).doesNotExist();
    }

    @Test
    void saysWhichFilesNoLongerAreWhatWasUploaded() throws IOException {
        var content = "已办理".getBytes(StandardCharsets.UTF_8);
        var digest = RowDigest.sha256();
        digest.update(content);
        var place = files("source").resolve("ab").resolve(RowDigest.hex(digest.digest()));
        Files.createDirectories(files("source").resolve("ab"));
        Files.write(place, content);
        assertThat(backups(source, "source").write(file).damagedFiles()).isZero();
        Files.write(place, new byte[] {1});
        assertThat(backups(source, "source").write(file).damagedFiles()).isEqualTo(1);
    }

    @Test
    void goesOnCountingWhereItStopped() {
        backups(source, "source").write(file);
        var target = migrated("2");
        backups(target, "target").restore(file);

        assertThat(ask(target, "select nextval('congress.letter_number')")).isEqualTo("17");
        assertThat(
                        ask(
                                target,
                                "insert into congress.deputy (township, name) values ('330122101', '李强') returning id || label"))
                .isEqualTo("4330122101 李强");
    }

    @Test
    void leavesRulesAsTheyWere() {
        backups(source, "source").write(file);
        var target = migrated("2");
        backups(target, "target").restore(file);

        assertThat(ask(target, "select count(*) from pg_constraint where contype = 'f' and condeferrable"))
                .isEqualTo("0");
        assertThat(ask(target, "select count(*) from pg_trigger where not tgisinternal and tgenabled = 'O'"))
                .isEqualTo("2");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> tell(target, "delete from congress.\"Diary \"\"of\"\" 乡\""))
                .withMessageContaining("never changed");
    }

    @Test
    void canBeBackedUpAgain() {
        var first = backups(source, "source").write(file);
        var target = migrated("2");
        backups(target, "target").restore(file);
        var second = backups(target, "target").write(folder.resolve("again.zip"));

        assertThat(second.tables())
                .extracting(BackupManifest.Table::rowsum)
                .isEqualTo(first.tables().stream()
                        .map(BackupManifest.Table::rowsum)
                        .toList());
        assertThat(second.files()).isEqualTo(first.files());
        assertThat(second.sequences()).isEqualTo(first.sequences());
    }

    @Test
    void makesTheTablesOfAnOlderProgramWhereThereAreNone() {
        var old = migrated("1");
        tell(old, "insert into letters.letter values (1, '330122101')");
        backups(old, "source").write(file);

        var target = TestDatabase.another();
        backups(target, "target").restore(file);
        assertThat(contents(target)).isEqualTo(contents(old));

        migrate(target, "2");
        assertThat(ask(target, "select copied_to from letters.letter")).isEqualTo("330122101");
    }

    @Test
    void seesOneMoment() throws Exception {
        var busy = migrated("2");
        tell(busy, LIFE);
        var writing = new Thread(() -> backups(busy, "source").write(file));
        try (var connection = busy.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table congress.township in access exclusive mode");
            writing.start();
            Installation.await(() ->
                    ask(busy, "select count(*) from pg_locks where not granted").equals("1"));
            statement.execute("insert into congress.township values ('330122104', '后来')");
            statement.execute("insert into congress.deputy (township, name) values ('330122104', '后来人')");
            connection.commit();
        }
        writing.join();
        assertThat(rows(backups(busy, "source").check(file), "congress.township"))
                .isEqualTo(3);
        assertThat(rows(backups(busy, "source").check(file), "congress.deputy")).isEqualTo(3);
    }

    @Test
    void saysThatTheKeyIsNotInIt() {
        var written = backups(source, "source").write(file);
        assertThat(written.encryptionKey()).contains("密钥不在本备份中", "恢复单");
        assertThat(written.migrations())
                .extracting(BackupManifest.Migration::script)
                .containsExactly("V1__congress.sql", "V1__letters.sql", "V2__summary.sql");
        assertThat(written.rows()).isEqualTo(3 + 3 + 1 + 1 + 3 + 1);
        assertThat(folder.resolve("备份.zip.part")).doesNotExist();
    }

    @Test
    void refusesAPlaceWithData() {
        backups(source, "source").write(file);
        var before = contents(source);
        refusedBy(source, "target").withMessageContaining("congress.deputy").withMessageContaining("已经有资料");
        assertThat(contents(source)).isEqualTo(before);
    }

    @Test
    void refusesAPlaceWhereSomebodyAddedToWhatWasThereAtFirst() {
        backups(source, "source").write(file);
        var target = migrated("2");
        tell(target, "insert into congress.township values ('330122199', '另一个乡')");
        refusedBy(target, "target").withMessageContaining("congress.township");
    }

    @Test
    void refusesAPlaceThatWasMigratedOverTime() {
        backups(source, "source").write(file);
        var target = migrated("1");
        tell(target, "insert into congress.township values ('330122199', '另一个乡')");
        tell(target, "update flyway_schema_history set installed_on = installed_on - interval '1 month'");
        tell(target, "update flyway_schema_history_letters set installed_on = installed_on - interval '1 month'");
        migrate(target, "2");
        refusedBy(target, "target").withMessageContaining("congress.township");
    }

    @Test
    void refusesAFolderWithFiles() throws IOException {
        backups(source, "source").write(file);
        Files.createDirectories(files("target"));
        Files.writeString(files("target").resolve("别人的.txt"), "在这里");
        refusedBy(fresh, "target").withMessageContaining("已经有文件");
        assertThat(files("target").resolve("别人的.txt")).exists();
    }

    @Test
    void refusesABackupOfANewerProgram() {
        backups(source, "source").write(file);
        refusedBy(migrated("1"), "target").withMessageContaining("较新的程序");
    }

    @Test
    void refusesABackupOfAnOlderProgram() {
        backups(migrated("1"), "source").write(file);
        refusedBy(fresh, "target").withMessageContaining("较早的程序");
    }

    @Test
    void refusesANewerFormat() throws IOException {
        backups(source, "source").write(file);
        inside(BackupManifest.ENTRY, text -> text.replace("\"format\" : 1", "\"format\" : 2"));
        refusedBy(fresh, "target").withMessageContaining("较新的程序");
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        refusedBy(source, "target").withMessageContaining("找不到备份文件");
        Files.writeString(file, "这不是备份");
        refusedBy(source, "target").withMessageContaining("已经损坏");
        backups(source, "source").write(file);
        inside(BackupManifest.ENTRY, text -> "{}");
        refusedBy(source, "target").withMessageContaining("不是本程序的备份");
    }

    @Test
    void refusesAChangedRow() throws IOException {
        backups(source, "source").write(file);
        inside("tables/congress.deputy.copy", text -> text.replace("王丽", "王莉"));
        refusedBy(fresh, "target").withMessageContaining("已经损坏");
        assertThat(ask(fresh, "select count(*) from congress.deputy")).isEqualTo("0");
    }

    @Test
    void refusesWhateverByteIsDamagedOrChangesNothing() throws IOException {
        backups(source, "source").write(file);
        var whole = Files.readAllBytes(file);
        var expected = backups(source, "source").check(file);
        for (long at = 0; at < whole.length; at += 97) {
            try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.seek(at);
                bytes.write(whole[(int) at] ^ 0x55);
            }
            assertThat(checked()).as("byte " + at).isIn(expected, null);
            Files.write(file, whole);
        }
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        backups(source, "source").write(file);
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() * 2 / 3);
        }
        refusedBy(fresh, "target").withMessageContaining("已经损坏");
    }

    @Test
    void changesNothingWhenItFailsHalfWay() throws IOException {
        backups(source, "source").write(file);
        var target = migrated("2");
        tell(target, "alter table congress.member add check (id < 5)");
        refusedBy(target, "target").withMessageContaining("数据库保持原样");
        assertThat(ask(target, "select count(*) from congress.township")).isEqualTo("2");
        assertThat(ask(target, "select count(*) from congress.deputy")).isEqualTo("0");
        assertThat(files("target")).isEmptyDirectory();
    }

    private @Nullable BackupManifest checked() {
        try {
            return backups(source, "source").check(file);
        } catch (BackupRefused e) {
            return null;
        }
    }

    private ThrowableAssertAlternative<BackupRefused> refusedBy(DatabaseAddress target, String files) {
        return assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> backups(target, files).restore(file));
    }

    private Backups backups(DatabaseAddress address, String files) {
        return new Backups(address.dataSource(), files(files), MIGRATIONS);
    }

    private Path files(String name) {
        return folder.resolve(name);
    }

    private void inside(String entry, UnaryOperator<String> change) throws IOException {
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            var path = zip.getPath(entry);
            Files.write(path, change.apply(Files.readString(path)).getBytes(UTF_8));
        }
    }

    private static DatabaseAddress migrated(String version) {
        var address = TestDatabase.another();
        migrate(address, version);
        return address;
    }

    private static void migrate(DatabaseAddress address, String version) {
        migrate(address, "flyway_schema_history", "__root", "1");
        migrate(address, "flyway_schema_history_letters", "letters", "1");
        migrate(address, "flyway_schema_history", "__root", version);
    }

    private static void migrate(DatabaseAddress address, String history, String module, String version) {
        Flyway.configure()
                .dataSource(address.dataSource())
                .table(history)
                .locations(MIGRATIONS + "/" + module)
                .target(version)
                .repeatableSqlMigrationPrefix(version.equals("2") ? "R" : "not yet")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static long rows(BackupManifest manifest, String table) {
        return manifest.tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static Map<String, List<String>> contents(DatabaseAddress address) {
        var contents = new TreeMap<String, List<String>>();
        try (var connection = address.dataSource().getConnection();
                var statement = connection.createStatement()) {
            var catalogue = new Catalogue(connection);
            for (var table : catalogue.tables()) contents.put(table.name(), rows(statement, table.name()));
            for (var view : catalogue.materializedViews()) contents.put(view, rows(statement, view));
            contents.put(
                    "sequences",
                    catalogue.sequences().stream().map(Object::toString).toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return contents;
    }

    private static List<String> rows(Statement statement, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var result = statement.executeQuery("select t::text from " + table + " t order by 1")) {
            while (result.next()) rows.add(result.getString(1));
        }
        return rows;
    }
}
