package xiangyi.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;

/** The ways into the program's own server: as its superuser to set it up, and as the program itself. */
record ClusterLogin(int port, String password) {

    static final String SUPERUSER = "postgres";
    private static final String PROGRAM = "xiangyi";

    static ClusterLogin of(DataFolder folder, int port) {
        try {
            return new ClusterLogin(port, folder.readPassword());
        } catch (IOException e) {
            throw DatabaseUnusable.because("database.passwordMissing", folder.password())
                    .causedBy(e);
        }
    }

    DatabaseAddress program() {
        return new DatabaseAddress(url(PROGRAM), PROGRAM, password);
    }

    private DatabaseAddress superuser() {
        return new DatabaseAddress(url("postgres"), SUPERUSER, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    boolean isAccepted() {
        var source = superuser().dataSource();
        source.setConnectTimeout(5);
        try (var connection = source.getConnection()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith("28"))
                throw DatabaseUnusable.because("database.passwordWrong").causedBy(e);
            return false;
        }
    }

    /** Makes the program's role, which may do nothing outside its own databases, and its database, if they are missing. */
    void prepare() throws SQLException {
        try (var connection = superuser().dataSource().getConnection();
                var statement = connection.createStatement()) {
            if (isMissing(statement, "pg_roles where rolname = '" + PROGRAM + "'"))
                statement.execute("create role " + PROGRAM + " login createdb password '" + password + "'");
            if (isMissing(statement, "pg_database where datname = '" + PROGRAM + "'"))
                statement.execute("create database " + PROGRAM + " owner " + PROGRAM
                        + " template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'");
        }
    }

    private static boolean isMissing(Statement statement, String what) throws SQLException {
        try (var rows = statement.executeQuery("select from " + what)) {
            return !rows.next();
        }
    }
}
