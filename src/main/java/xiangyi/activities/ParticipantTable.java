package xiangyi.activities;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** One who came or stayed away. */
    record Line(@Nullable PersonId person, String name, Attended attended) {

        /** The deputy's number in the roster; without one it is the name that tells. */
        Object whose() {
            return person == null ? name : person.value();
        }
    }

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

    /** A line at a time as {@link #attend} does, but all deputies among them at once. */
    List<ParticipantId> attend(Activity activity, List<Line> lines, SignedBy how) {
        var deputies = lines.stream().filter(line -> line.person() != null).toList();
        Map<UUID, ParticipantId> made = new HashMap<>();
        jdbc.sql("""
                        insert into activities.participant
                               (id, area, activity, person, name, attended, how, recorded_at)
                        select gen_random_uuid(), :area, :activity, line.person, line.name, line.attended, :how, :at
                          from unnest(:persons, :names, :attended) as line (person, name, attended)
                        on conflict (activity, person) do update set attended = excluded.attended, how = excluded.how
                        returning id, person
                        """)
                .param("area", activity.area().code())
                .param("activity", activity.id().value())
                .param("how", how.name())
                .param("at", Timestamp.from(clock.now()))
                .param("persons", deputies.stream().map(Line::whose).toArray(UUID[]::new))
                .param("names", deputies.stream().map(Line::name).toArray(String[]::new))
                .param(
                        "attended",
                        deputies.stream().map(line -> line.attended().name()).toArray(String[]::new))
                .query(row -> {
                    made.put(row.getObject("person", UUID.class), new ParticipantId(row.getObject("id", UUID.class)));
                });
        return lines.stream()
                .map(line -> line.person() == null
                        ? attend(activity, null, line.name(), line.attended(), how)
                        : Objects.requireNonNull(made.get(line.person().value())))
                .toList();
    }

    /** Of whom it is written down already whether they came: the deputies' numbers, and the names of all. */
    Set<Object> marked(Activity activity) {
        var marked = new HashSet<Object>();
        jdbc.sql("select person, name from activities.participant where activity = :activity and attended is not null")
                .param("activity", activity.id().value())
                .query(row -> {
                    marked.add(row.getString("name"));
                    if (row.getObject("person") != null) {
                        marked.add(row.getObject("person"));
                    }
                });
        return marked;
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
