package xiangyi.database;

import java.sql.SQLException;

/** A server that somebody else runs: it is only looked at, never changed. */
final class GivenServer {

    private static final int OLDEST = 15;

    private GivenServer() {}

    static void check(DatabaseAddress address) {
        if (!address.url().startsWith("jdbc:postgresql:")) throw DatabaseUnusable.because("database.url");
        var source = address.dataSource();
        source.setConnectTimeout(10);
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select current_setting('server_version'), current_setting('server_version_num')::int / 10000,
                               current_setting('server_encoding')""")) {
            row.next();
            if (row.getInt(2) < OLDEST)
                throw DatabaseUnusable.because("database.tooOld", row.getString(1), Integer.toString(OLDEST));
            if (!row.getString(3).equals("UTF8")) throw DatabaseUnusable.because("database.encoding", row.getString(3));
        } catch (SQLException e) {
            throw DatabaseUnusable.because(key(e)).causedBy(e);
        }
    }

    private static String key(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) return "database.signIn";
        return state.equals("3D000") ? "database.noSuchDatabase" : "database.unreachable";
    }
}
