package xiangyi.roster;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.audit.Corrections;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Identifier;
import xiangyi.shared.NotFound;
import xiangyi.shared.Outdated;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;

/** What happens to any row that should never have been: it stays in the book with the reason and counts for nothing. */
@Component
class Voiding {

    private final JdbcClient jdbc;
    private final Corrections corrections;
    private final ApplicationEventPublisher events;

    Voiding(JdbcClient jdbc, Corrections corrections, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.events = events;
    }

    /** Where a row can be void. */
    enum Table {
        TERM("term"),
        MANDATE("mandate"),
        POST("post"),
        TASK("task"),
        GROUP("deputy_group"),
        MEMBERSHIP("membership");

        private final String sql;

        Table(String table) {
            sql = "update roster." + table
                    + " set version = version + 1, status = 'VOID', void_reason = :why where id = :id and status = 'STANDING'";
        }
    }

    /** Of what is void nothing more can be changed. */
    static void requireStanding(@Nullable String voidReason) {
        if (voidReason != null) {
            throw new Refusal("roster.isVoid", voidReason);
        }
    }

    /** The row as somebody read it, who is about to change it. */
    static <T extends Voidable> T standing(Optional<T> row, Identifier id, int version) {
        var standing = row.orElseThrow(() -> new NotFound(id));
        Outdated.requireSame(version, standing.version());
        requireStanding(standing.voidReason());
        return standing;
    }

    /** Voids the row, and keeps beneath {@code subject} that it was done and why. */
    void voidIt(Actor actor, Table table, Area area, Identifier id, Identifier subject, String reason) {
        jdbc.sql(table.sql).param("id", id.value()).param("why", reason).update();
        corrections
                .changes(actor, area, subject, reason)
                .of("status", Text.text("roster.standing"), Text.text("roster.voided"));
        events.publishEvent(new InOfficeChanged(area));
    }
}
