package xiangyi.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

/** The log of use cases: each is written when it succeeds, or several of one transaction together. */
@Component
public class AuditLog {

    /** Somebody did something. */
    record Entry(
            Area area,
            Instant at,
            Actor actor,
            String act,
            @Nullable UUID subject,
            @Nullable LocalDate happenedOn,
            @Nullable UUID onBehalfOf) {}

    private record Gathered(List<Entry> entries) {}

    private final JdbcOperations jdbc;

    AuditLog(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Does many things within the transaction and writes them down at once. When they fail nothing is written down, and
     * whoever calls takes back what they did.
     */
    public void together(Runnable acts) {
        var gathered = new Gathered(new ArrayList<>());
        TransactionSynchronizationManager.bindResource(this, gathered);
        try {
            acts.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
        write(gathered.entries());
    }

    void add(Entry entry) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Gathered gathered) {
            gathered.entries().add(entry);
        } else {
            write(List.of(entry));
        }
    }

    private void write(List<Entry> entries) {
        jdbc.batchUpdate("""
                insert into audit.entry
                       (area, recorded_at, id, account, actor, role, act, subject, happened_on, on_behalf_of)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, entries, Math.max(1, entries.size()), (statement, entry) -> {
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
