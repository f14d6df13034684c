package xiangyi.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import xiangyi.database.BackupManifest.Migration;
import xiangyi.shared.Seals;

/** Makes sure that a database is a fresh one of the same make, so that nothing can be lost by restoring into it. */
record EmptyPlace(Catalogue catalogue) {

    /** The migrations of a new installation run within seconds; those of an old one lie months apart. */
    private static final String ONE_GO = "interval '10 minutes'";

    void check(BackupManifest manifest) throws SQLException {
        var here = catalogue.migrations();
        if (!here.containsAll(manifest.migrations()))
            throw BackupRefused.because("database.backup.newer", manifest.programVersion());
        if (!manifest.migrations().containsAll(here))
            throw BackupRefused.because("database.backup.older", manifest.programVersion());

        var tables = catalogue.tables();
        for (var saved : manifest.tables()) {
            if (!tables.contains(new Catalogue.Table(saved.name(), saved.columns())))
                throw BackupRefused.because("database.backup.otherTables", saved.name());
        }
        var used = used(tables, here);
        if (!used.isEmpty()) throw BackupRefused.because("database.backup.notEmpty", String.join("、", used));
    }

    private List<String> used(List<Catalogue.Table> tables, List<Migration> migrations) throws SQLException {
        var condition = migrations.isEmpty() ? "true" : afterTheMigrations();
        var used = new ArrayList<String>();
        for (var table : tables) {
            // each installation knows its key from the first start on; what the backup's was known by comes in its
            // place
            if (!table.name().equals(Seals.TABLE)
                    && catalogue.holdsAny("select from only " + table.name() + " where " + condition))
                used.add(table.name());
        }
        return used;
    }

    /** Rows carry the number of the transaction that wrote them; what migrations put there is not younger than their note. */
    private String afterTheMigrations() throws SQLException {
        var notes = String.join(
                " union all ",
                catalogue.histories().stream()
                        .map(history -> "select age(xmin) as age, installed_on from " + history)
                        .toList());
        var inOneGo =
                catalogue.text("max(installed_on) - min(installed_on) < " + ONE_GO + " from (" + notes + ") as notes");
        if (!"t".equals(inOneGo)) return "true";
        return "age(xmin) < " + catalogue.text("min(age) from (" + notes + ") as notes");
    }
}
