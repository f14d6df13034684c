package xiangyi.activities;

import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.roster.Deputy;
import xiangyi.shared.NotFound;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;

/** The lines of those who take part. */
@Component
class ParticipantTable {

    private final JdbcClient jdbc;
    private final Workdays clock;

    ParticipantTable(JdbcClient jdbc, Workdays clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ParticipantId attend(
            Activity activity, @Nullable PersonId person, String name, @Nullable Attended attended, SignedBy how) {
        return upsert(activity, person, name, null, attended, attended == null ? null : how, """
                attended = excluded.attended, how = excluded.how
                """);
    }

    ParticipantId answer(Activity activity, Deputy deputy, boolean coming) {
        return upsert(
                activity,
                deputy.person(),
                deputy.name(),
                coming ? "YES" : "NO",
                null,
                null,
                "answer = excluded.answer");
    }

    /** Whether it is written down already if somebody came; without a person it is the name that tells. */
    boolean isMarked(Activity activity, @Nullable PersonId person, String name) {
        return jdbc.sql("""
                        select exists (select from activities.participant
                                        where activity = :activity and attended is not null and %s)
                        """.formatted(person == null ? "name = :name" : "person = :person"))
                .param("activity", activity.id().value())
                .param("person", person == null ? null : person.value())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    void delete(Scope scope, ParticipantId id) {
        var done = jdbc.sql("delete from activities.participant where id = :id and area like :within")
                .param("id", id.value())
                .param("within", scope.within())
                .update();
        if (done == 0) {
            throw new NotFound(id);
        }
    }

    private ParticipantId upsert(
            Activity activity,
            @Nullable PersonId person,
            String name,
            @Nullable String answer,
            @Nullable Attended attended,
            @Nullable SignedBy how,
            String change) {
        var id = jdbc.sql("""
                        insert into activities.participant
                               (id, area, activity, person, name, answer, attended, how, recorded_at)
                        values (:id, :area, :activity, :person, :name, :answer, :attended, :how, :at)
                        on conflict %s do update set %s
                        returning id
                        """.formatted(
                        person == null ? "(activity, name) where person is null" : "(activity, person)", change))
                .param("id", UUID.randomUUID())
                .param("area", activity.area().code())
                .param("activity", activity.id().value())
                .param("person", person == null ? null : person.value())
                .param("name", name)
                .param("answer", answer)
                .param("attended", attended == null ? null : attended.name())
                .param("how", how == null ? null : how.name())
                .param("at", Timestamp.from(clock.now()))
                .query(UUID.class)
                .single();
        return new ParticipantId(id);
    }
}
