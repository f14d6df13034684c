package xiangyi.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import xiangyi.database.BackupManifest.Migration;
import xiangyi.database.BackupManifest.Sequence;

/** What a database consists of, read from PostgreSQL's own tables. All names come back quoted where they must be. */
record Catalogue(Connection connection) {

    /** A table and the columns that hold something of their own; generated ones are computed again. */
    record Table(String name, String columns) {}

    /** A foreign key: rows of {@code from} need rows of {@code to} first, unless it waits for the end. */
    record ForeignKey(String name, String from, String to, boolean canWait) {}

    record Trigger(String off, String on) {}

    private static final String OURS = """
            n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            and not exists (select from pg_depend d
                            where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            """;

    private static final String HISTORY = "c.relname like 'flyway\\_schema\\_history%'";

    List<Table> tables() throws SQLException {
        return list("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname),
                       string_agg(quote_ident(a.attname), ', ' order by a.attnum)
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                where c.relkind = 'r' and not %s and %s
                group by 1 order by 1
                """.formatted(HISTORY, OURS), row -> new Table(row.getString(1), row.getString(2)));
    }

    List<ForeignKey> foreignKeys() throws SQLException {
        return list(
                """
                select quote_ident(k.conname),
                       quote_ident(n.nspname) || '.' || quote_ident(c.relname),
                       quote_ident(m.nspname) || '.' || quote_ident(t.relname),
                       k.condeferrable
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_class t on t.oid = k.confrelid join pg_namespace m on m.oid = t.relnamespace
                where k.contype = 'f' and k.conrelid <> k.confrelid and %s
                order by 2, 1
                """.formatted(OURS),
                row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
    }

    List<Sequence> sequences() throws SQLException {
        var sequences = new ArrayList<Sequence>();
        for (var name : names("c.relkind = 'S'")) {
            sequences.addAll(list(
                    "select last_value, is_called from " + name,
                    row -> new Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    /** What Flyway did here, in the order it did it. Where it only began to keep its history it changed nothing. */
    List<Migration> migrations() throws SQLException {
        var notes = new ArrayList<String>();
        for (var history : histories()) notes.add("select '" + history + "' as history, * from " + history);
        if (notes.isEmpty()) return List.of();
        return list(
                """
                select history, version, script, coalesce(checksum, 0) from (%s) as notes
                where success and version is not null and type in ('SQL', 'JDBC')
                order by installed_on, installed_rank
                """.formatted(String.join(" union all ", notes)),
                row -> new Migration(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)));
    }

    List<String> histories() throws SQLException {
        return names("c.relkind = 'r' and " + HISTORY);
    }

    List<String> materializedViews() throws SQLException {
        return names("c.relkind = 'm'");
    }

    /** Our own triggers, which would change or refuse what is loaded, and how to switch each off and on again. */
    List<Trigger> triggers() throws SQLException {
        return list("""
                select format('alter table %%I.%%I disable trigger %%I', n.nspname, c.relname, g.tgname),
                       format('alter table %%I.%%I enable %%s trigger %%I', n.nspname, c.relname,
                              case g.tgenabled when 'A' then 'always' end, g.tgname)
                from pg_trigger g join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and not g.tgisinternal and g.tgenabled in ('O', 'A') and %s
                """.formatted(OURS), row -> new Trigger(row.getString(1), row.getString(2)));
    }

    private List<String> names(String which) throws SQLException {
        return list("""
                select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s and %s
                order by c.oid
                """.formatted(which, OURS), row -> row.getString(1));
    }

    boolean holdsAny(String sql) throws SQLException {
        return list("select exists (" + sql + ")", row -> row.getBoolean(1)).get(0);
    }

    String text(String sql) throws SQLException {
        return list("select " + sql, row -> row.getString(1)).get(0);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String sql, Reader<T> reader) throws SQLException {
        var all = new ArrayList<T>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) all.add(reader.read(rows));
        }
        return all;
    }
}
