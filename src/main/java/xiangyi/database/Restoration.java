package xiangyi.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import xiangyi.database.Catalogue.Table;

/** Loads one backup in one transaction, with the rights of the tables' owner and no more. */
final class Restoration {

    private final Connection connection;
    private final BackupFile backup;
    private final RestoredFiles files;
    private final Catalogue catalogue;
    private final Rows rows;

    Restoration(Connection connection, Path files, BackupFile backup) {
        this.connection = connection;
        this.backup = backup;
        this.files = new RestoredFiles(files, backup);
        this.catalogue = new Catalogue(connection);
        this.rows = new Rows(connection);
    }

    void run() throws IOException, SQLException {
        files.requireEmpty();
        connection.setAutoCommit(false);
        try {
            rows.settle();
            load();
            verify();
            files.bringIn();
            connection.commit();
        } catch (IOException | SQLException | RuntimeException e) {
            connection.rollback();
            files.takeAway();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
        execute("analyze");
    }

    private void load() throws IOException, SQLException {
        var tables = catalogue.tables();
        var order = LoadOrder.of(tables, catalogue.foreignKeys());
        var triggers = catalogue.triggers();
        var all = tables.stream().map(Table::name).collect(Collectors.joining(", "));

        if (!all.isEmpty()) execute("lock table " + all + " in access exclusive mode");
        new EmptyPlace(catalogue).check(backup.manifest());
        for (var trigger : triggers) execute(trigger.off());
        for (var key : order.stubborn()) execute(alter(key, "deferrable initially deferred"));
        execute("set constraints all deferred");

        if (!all.isEmpty()) execute("truncate " + all);
        for (var table : order.tables()) load(table);

        execute("set constraints all immediate");
        for (var key : order.stubborn()) execute(alter(key, "not deferrable"));
        for (var trigger : triggers) execute(trigger.on());
        for (var sequence : backup.manifest().sequences()) restore(sequence);
        for (var view : catalogue.materializedViews()) execute("refresh materialized view " + view);
    }

    private void load(Table table) throws IOException, SQLException {
        for (var saved : backup.manifest().tables()) {
            if (!saved.name().equals(table.name())) continue;
            try (var content = backup.read(saved.entry())) {
                rows.in(table, content);
            }
        }
    }

    private static String alter(Catalogue.ForeignKey key, String how) {
        return "alter table " + key.from() + " alter constraint " + key.name() + " " + how;
    }

    private void restore(BackupManifest.Sequence sequence) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, sequence.name());
            statement.setLong(2, sequence.value());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }

    private void verify() throws IOException, SQLException {
        var differing = new ArrayList<String>();
        for (var saved : backup.manifest().tables()) {
            var loaded = rows.out(new Table(saved.name(), saved.columns()), OutputStream.nullOutputStream());
            if (loaded.rows() != saved.rows() || !loaded.rowsum().equals(saved.rowsum())) differing.add(saved.name());
        }
        if (!differing.isEmpty()) throw BackupRefused.because("database.backup.differs", String.join("、", differing));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
