package xiangyi.imports;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.AccountId;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Busy;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** Which file made which records. */
@Component
class Batches {

    /** A record to be taken back. */
    record Standing(String register, String sheet, int row, String kind, UUID subject) {}

    private record Earlier(LocalDate importedOn, int rows) {}

    /** A table with fewer new rows than this may well be read through. */
    private static final int MANY_ROWS = 50;

    /** The lock of whoever counts, in the database's own numbering. */
    static final long COUNTING = 0x636f756e74L;

    /** The locks of places into which a file comes. */
    static final int IMPORTING = 0x696d70;

    private final JdbcClient jdbc;
    private final JdbcOperations operations;

    Batches(JdbcClient jdbc, JdbcOperations operations) {
        this.jdbc = jdbc;
        this.operations = operations;
    }

    /** One file at a time comes into a place, on whichever machine; tried out or in earnest. */
    void alone(Area area) {
        var free = jdbc.sql("select pg_try_advisory_xact_lock(:importing, hashtext(:place))")
                .param("importing", IMPORTING)
                .param("place", area.code())
                .query(Boolean.class)
                .single();
        if (!free) {
            throw new Busy(Reason.of("imports.oneAtATime"));
        }
    }

    void requireNew(Area area, String sha256) {
        jdbc.sql("""
                        select imported_at::date as imported_on, rows
                          from imports.batch
                         where area = :area and sha256 = :sha256 and undone_at is null
                        """)
                .param("area", area.code())
                .param("sha256", sha256)
                .query(Earlier.class)
                .optional()
                .ifPresent(earlier -> {
                    var on = earlier.importedOn();
                    throw new Refusal(
                            "imports.already",
                            String.valueOf(on.getYear()),
                            on.getMonthValue(),
                            on.getDayOfMonth(),
                            earlier.rows());
                });
    }

    /**
     * Has each statement of this transaction planned once and not anew for every row, which would take longer than the
     * row itself; {@link #count} sees to it that the plan fits.
     */
    void planOnce() {
        jdbc.sql("set local plan_cache_mode = force_generic_plan").update();
    }

    /** Somebody may be bringing in the same file at this moment. */
    void begin(Batch batch, Upload upload, Actor by, Instant at) {
        try {
            insert(batch, upload, by, at);
        } catch (DuplicateKeyException e) {
            throw new Refusal("imports.alreadyNow");
        }
    }

    private void insert(Batch batch, Upload upload, Actor by, Instant at) {
        jdbc.sql("""
                        insert into imports.batch
                               (id, area, file_name, sha256, imported_at, imported_by, imported_by_name, rows)
                        values (:id, :area, :fileName, :sha256, :at, :by, :name, 0)
                        """)
                .param("id", batch.id().value())
                .param("area", batch.area().code())
                .param("fileName", upload.fileName())
                .param("sha256", upload.sha256())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account().value())
                .param("name", by.name())
                .update();
    }

    /** Writes down what the batch has made since this was last called, and has it counted. */
    void keep(Batch batch) {
        operations.batchUpdate("""
                insert into imports.batch_row (batch, register, sheet, row, kind, subject, raw)
                values (?, ?, ?, ?, ?, ?, json_object(?, ?))
                """, batch.take(), 200, (statement, made) -> fill(statement, batch, made));
        count();
    }

    /**
     * Has the database count the tables that this transaction has filled. Nobody else counts them before it ends, and
     * plans made for empty tables would read every row again for each that comes. One import at a time counts, since
     * counting holds a table until the transaction ends, and two that hold one each would wait for one another.
     */
    private void count() {
        jdbc.sql("""
                        select format('analyze %I.%I', filled.schemaname, filled.relname)
                          from pg_stat_xact_user_tables filled
                          join pg_class on pg_class.oid = filled.relid
                         where (select pg_try_advisory_xact_lock(:counting))
                           and filled.n_tup_ins - filled.n_tup_del >= greatest(:some, 2 * pg_class.reltuples)
                         order by filled.schemaname, filled.relname
                        """)
                .param("counting", COUNTING)
                .param("some", MANY_ROWS)
                .query(String.class)
                .list()
                .forEach(operations::execute);
    }

    private static void fill(PreparedStatement statement, Batch batch, Batch.Made made) throws SQLException {
        statement.setObject(1, batch.id().value());
        statement.setString(2, made.register());
        statement.setString(3, made.sheet());
        statement.setInt(4, made.row());
        statement.setString(5, made.kind());
        statement.setObject(6, made.id());
        statement.setArray(7, texts(statement.getConnection(), made.raw().keySet()));
        statement.setArray(8, texts(statement.getConnection(), made.raw().values()));
    }

    private static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    void counted(BatchId id, int rows) {
        jdbc.sql("update imports.batch set rows = :rows where id = :id")
                .param("rows", rows)
                .param("id", id.value())
                .update();
    }

    Area area(BatchId id) {
        return jdbc.sql("select area from imports.batch where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(Area::new)
                .orElseThrow(() -> new NotFound(id));
    }

    /** Also keeps a second clerk from undoing it at the same time. */
    void requireStanding(BatchId id) {
        var undone = jdbc.sql("select undone_at is not null from imports.batch where id = :id for update")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (undone) {
            throw new Refusal("imports.undone");
        }
    }

    List<Standing> rowsBackwards(BatchId id) {
        return jdbc.sql("""
                        select register, sheet, row, kind, subject
                          from imports.batch_row
                         where batch = :id
                         order by position desc
                        """).param("id", id.value()).query(Standing.class).list();
    }

    void undone(BatchId id, AccountId by, Instant at, String reason) {
        jdbc.sql("""
                        update imports.batch
                           set undone_at = :at, undone_by = :by, reason = :reason
                         where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }
}
