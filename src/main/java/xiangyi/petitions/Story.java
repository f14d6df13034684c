package xiangyi.petitions;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;

/** Writes the lines of a petition's story. */
@Component
class Story {

    private final JdbcClient jdbc;
    private final Workdays workdays;

    Story(JdbcClient jdbc, Workdays workdays) {
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    boolean has(LineId line) {
        return jdbc.sql("select exists (select from petitions.step where id = :id)")
                .param("id", line.value())
                .query(Boolean.class)
                .single();
    }

    void write(Actor actor, Petition petition, LineRequest request) {
        jdbc.sql("""
                        insert into petitions.step
                               (id, area, petition, act, happened_on, who, said, recorded_at, recorded_by)
                        values (:id, :area, :petition, :act, :on, :who, :said, :now, :by)
                        """)
                .param("id", request.id().value())
                .param("area", petition.area().code())
                .param("petition", petition.id().value())
                .param("act", request.act().name())
                .param("on", request.on())
                .param("who", request.who())
                .param("said", request.said().strip())
                .param("now", Timestamp.from(workdays.now()))
                .param("by", actor.account().value())
                .update();
    }

    void voidLine(Petition petition, LineId line, String reason) {
        var voided = jdbc.sql("""
                        update petitions.step set voided_at = :now, void_reason = :reason
                         where id = :id and petition = :petition and voided_at is null
                        """)
                .param("now", Timestamp.from(workdays.now()))
                .param("reason", reason)
                .param("id", line.value())
                .param("petition", petition.id().value())
                .update();
        if (voided == 0) {
            throw new NotFound(line);
        }
    }

    /** When the petitioner was first told, or the term first extended. */
    @Nullable
    LocalDate first(Petition petition, LineAct act) {
        return jdbc.sql("""
                        select min(happened_on) as first from petitions.step
                         where petition = :petition and act = :act and voided_at is null
                        having min(happened_on) is not null
                        """)
                .param("petition", petition.id().value())
                .param("act", act.name())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** Whether there are lines beyond the notice that came in with the petition itself. */
    boolean hasSteps(Petition petition) {
        return jdbc.sql("select exists (select from petitions.step where petition = :id and act <> 'TOLD')")
                .param("id", petition.id().value())
                .query(Boolean.class)
                .single();
    }

    PetitionId petitionOf(LineId line) {
        return jdbc.sql("select petition from petitions.step where id = :id")
                .param("id", line.value())
                .query(UUID.class)
                .optional()
                .map(PetitionId::new)
                .orElseThrow(() -> new NotFound(line));
    }

    void takeOut(LineId line) {
        jdbc.sql("delete from petitions.step where id = :id")
                .param("id", line.value())
                .update();
    }

    void takeOut(Petition petition) {
        jdbc.sql("delete from petitions.step where petition = :id")
                .param("id", petition.id().value())
                .update();
    }
}
