package xiangyi.database;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import xiangyi.database.BackupManifest.Migration;

/**
 * The tables as they were when a backup was written: the same migrations in the same order, and no later ones. The
 * program migrates on from there when it next starts, and so treats the rows as it would have treated them in place.
 */
record PastSchema(DataSource database, String migrations) {

    private static final String HISTORY = "flyway_schema_history";
    private static final String ROOT = "__root";

    /** What is made anew with each version of the program fits the tables of that version only: no file has this prefix. */
    private static final String LATER = "not yet";

    void buildIfMissing(BackupManifest manifest) throws SQLException {
        try (var connection = database.getConnection()) {
            var catalogue = new Catalogue(connection);
            if (!catalogue.tables().isEmpty() || !catalogue.histories().isEmpty()) return;
        }
        try {
            build(manifest.migrations());
        } catch (FlywayException e) {
            throw BackupRefused.because("database.backup.newer", manifest.programVersion())
                    .causedBy(e);
        }
    }

    private void build(List<Migration> steps) {
        for (var step : steps) {
            var table = step.history().substring(step.history().indexOf(HISTORY));
            Flyway.configure()
                    .dataSource(database)
                    .table(table)
                    .locations(migrations + "/" + module(table))
                    .target(step.version())
                    .repeatableSqlMigrationPrefix(LATER)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }

    /** Spring Modulith keeps one history per module, named after it, and one for what belongs to none. */
    private static String module(String table) {
        return table.equals(HISTORY) ? ROOT : table.substring(HISTORY.length() + 1);
    }
}
