package xiangyi.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import xiangyi.shared.OnDisk;

/**
 * Everything the program knows, in one file: every table as one moment saw it, and every uploaded file. The file is
 * also the way to another machine and to the next major version of PostgreSQL.
 *
 * <p>The key that seals ID numbers and phones is not in it; it travels on the printed recovery sheet.
 */
public final class Backups {

    private final DataSource database;
    private final Path files;
    private final String migrations;

    public Backups(DataSource database, Path files) {
        this(database, files, "classpath:db/migration");
    }

    Backups(DataSource database, Path files, String migrations) {
        this.database = database;
        this.files = files.toAbsolutePath().normalize();
        this.migrations = migrations;
    }

    /** Writes a backup; the file appears under its name only when it is whole and on disk. */
    public BackupManifest write(Path file) {
        try (var connection = database.getConnection()) {
            return new BackupWriter(connection, files).write(file.toAbsolutePath());
        } catch (IOException e) {
            throw BackupRefused.because(
                            OnDisk.isFull(e) ? "database.backup.diskFull" : "database.backup.notWritten", file)
                    .causedBy(e);
        } catch (SQLException e) {
            throw BackupRefused.because("database.backup.notRead").causedBy(e);
        }
    }

    /** Reads a backup from end to end and says what is in it, or refuses it. */
    public BackupManifest check(Path file) {
        try (var backup = BackupFile.open(file)) {
            backup.check();
            return backup.manifest();
        } catch (IOException e) {
            throw BackupRefused.because("database.backup.damaged", file).causedBy(e);
        }
    }

    /**
     * Brings a backup back into a place with nothing in it: either a database without any tables, which first gets those
     * the backup was written from, even if it is older than the program; or one that has the same tables, empty but for
     * what the migrations put there. Either all of it comes back or nothing does.
     */
    public BackupManifest restore(Path file) {
        try (var backup = BackupFile.open(file)) {
            backup.check();
            new PastSchema(database, migrations).buildIfMissing(backup.manifest());
            try (var connection = database.getConnection()) {
                new Restoration(connection, files, backup).run();
            }
            return backup.manifest();
        } catch (IOException | SQLException e) {
            throw BackupRefused.because("database.backup.notRestored").causedBy(e);
        }
    }
}
