package xiangyi.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Together;

/** The log of use cases: each is written when it succeeds. */
@Component
class AuditLog {

    /** Somebody did something. */
    record Entry(
            Area area,
            Instant at,
            Actor actor,
            String act,
            @Nullable UUID subject,
            @Nullable LocalDate happenedOn,
            @Nullable UUID onBehalfOf) {}

    private final JdbcOperations jdbc;
    private final Together together;
    private final Consumer<List<Entry>> writer = this::write;

    AuditLog(JdbcOperations jdbc, Together together) {
        this.jdbc = jdbc;
        this.together = together;
    }

    void add(Entry entry) {
        together.leave(writer, entry);
    }

    private void write(List<Entry> entries) {
        jdbc.batchUpdate("""
                insert into audit.entry
                       (area, recorded_at, id, account, actor, role, act, subject, happened_on, on_behalf_of)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, entries, entries.size(), (statement, entry) -> {
            statement.setString(1, entry.area().code());
            statement.setTimestamp(2, Timestamp.from(entry.at()));
            statement.setObject(3, UUID.randomUUID());
            statement.setObject(4, entry.actor().account().value());
            statement.setString(5, entry.actor().name());
            statement.setString(6, entry.actor().role().name());
            statement.setString(7, entry.act());
            statement.setObject(8, entry.subject());
            statement.setObject(9, entry.happenedOn());
            statement.setObject(10, entry.onBehalfOf());
        });
    }
}
