package xiangyi.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Moves whole tables in PostgreSQL's text form, a row at a time, so that memory does not grow with the table. */
record Rows(Connection connection) {

    private static final int CHUNK = 1 << 16;

    /** The form must not depend on who reads it and where. */
    void settle() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
                    set local extra_float_digits = 1; set local bytea_output = 'hex';
                    set local statement_timeout = 0; set local lock_timeout = 0;
                    set local idle_in_transaction_session_timeout = 0""");
        }
    }

    BackupManifest.Table out(Catalogue.Table table, OutputStream target) throws SQLException, IOException {
        var digest = new RowDigest();
        var copy = manager().copyOut("copy (select " + table.columns() + " from only " + table.name() + ") to stdout");
        try {
            for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                target.write(row);
                digest.add(row);
            }
        } finally {
            if (copy.isActive()) copy.cancelCopy();
        }
        return digest.of(table);
    }

    void in(Catalogue.Table table, InputStream source) throws SQLException, IOException {
        var copy = manager().copyIn("copy " + table.name() + " (" + table.columns() + ") from stdin");
        try {
            var chunk = new byte[CHUNK];
            for (int length = source.read(chunk); length >= 0; length = source.read(chunk)) {
                copy.writeToCopy(chunk, 0, length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) copy.cancelCopy();
        }
    }

    private CopyManager manager() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
