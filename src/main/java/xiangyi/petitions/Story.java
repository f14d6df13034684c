package xiangyi.petitions;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

    boolean has(PetitionLineId line) {
        return jdbc.sql("select exists (select from petitions.step where id = :id)")
                .param("id", line.value())
                .query(Boolean.class)
                .single();
    }

    void write(Actor actor, Petition petition, PetitionLineRequest request) {
        jdbc.sql("""
                        insert into petitions.step
                               (id, area, petition, act, happened_on, who, said, until_on, recorded_at, recorded_by)
                        values (:id, :area, :petition, :act, :on, :who, :said, :until, :now, :by)
                        """)
                .param("id", request.id().value())
                .param("area", petition.area().code())
                .param("petition", petition.id().value())
                .param("act", request.act().name())
                .param("on", request.on())
                .param("who", request.who())
                .param("said", request.said().strip())
                .param("until", request.act() == LineAct.EXTENDED ? request.until() : null, Types.DATE)
                .param("now", Timestamp.from(workdays.now()))
                .param("by", actor.account().value())
                .update();
    }

    void voidLine(Petition petition, PetitionLineId line, String reason) {
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

    /** The lines of that act that were not struck, the earliest first. */
    List<Line> of(Petition petition, LineAct act) {
        return jdbc.sql("""
                        select id, act, happened_on, who, said, until_on, voided_at, void_reason
                          from petitions.step
                         where petition = :petition and act = :act and voided_at is null
                         order by happened_on, recorded_at, id
                        """)
                .param("petition", petition.id().value())
                .param("act", act.name())
                .query(Line.class)
                .list();
    }

    /** When it was first taken up or told. */
    @Nullable
    LocalDate first(Petition petition, LineAct act) {
        return of(petition, act).stream().map(Line::happenedOn).findFirst().orElse(null);
    }

    /** The earliest day on which something was done that only follows receipt. */
    @Nullable
    LocalDate earliest(Petition petition) {
        return Stream.of(LineAct.values())
                .filter(act -> act != LineAct.STEP)
                .map(act -> first(petition, act))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether there are lines beyond those that came in with the petition itself. */
    boolean hasSteps(Petition petition) {
        return jdbc.sql(
                        "select exists (select from petitions.step where petition = :id and act not in ('TOLD', 'ACCEPTED'))")
                .param("id", petition.id().value())
                .query(Boolean.class)
                .single();
    }

    PetitionId petitionOf(PetitionLineId line) {
        return jdbc.sql("select petition from petitions.step where id = :id")
                .param("id", line.value())
                .query(UUID.class)
                .optional()
                .map(PetitionId::new)
                .orElseThrow(() -> new NotFound(line));
    }

    void takeOut(PetitionLineId line) {
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
