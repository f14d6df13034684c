package xiangyi.audit;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Identifier;

/** Keeps the old value when a record is corrected or voided. Called by the room's own use case, in its transaction. */
@Component
public class Corrections {

    private final JdbcClient jdbc;
    private final Workdays clock;

    Corrections(JdbcClient jdbc, Workdays clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What one person changes of one record for one reason, field by field. */
    public Changes changes(Actor actor, Area area, Identifier subject, String reason) {
        return new Changes(this, actor, area, subject, reason);
    }

    void changed(
            Actor actor,
            Area area,
            Identifier subject,
            String field,
            @Nullable Object old,
            @Nullable Object now,
            String reason) {
        if (Objects.equals(old, now)) {
            return;
        }
        jdbc.sql("""
                        insert into audit.correction
                               (area, recorded_at, id, account, actor, subject, field, old_value, new_value, reason)
                        values (:area, :at, :id, :account, :actor, :subject, :field, :old, :new, :reason)
                        """)
                .param("area", area.code())
                .param("at", Timestamp.from(clock.now()))
                .param("id", UUID.randomUUID())
                .param("account", actor.account().value())
                .param("actor", actor.name())
                .param("subject", subject.value())
                .param("field", field)
                .param("old", text(old))
                .param("new", text(now))
                .param("reason", reason)
                .update();
    }

    /** The fields of a record that were ever corrected. */
    public List<String> of(Identifier subject) {
        return jdbc.sql("select distinct field from audit.correction where subject = :subject")
                .param("subject", subject.value())
                .query(String.class)
                .list();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
