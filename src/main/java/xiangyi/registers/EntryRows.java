package xiangyi.registers;

import static java.util.stream.Collectors.joining;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.WordIndex;

/** Writes the rows of plain registers: the mirror of what {@link EntryQueries} reads. */
@Component
class EntryRows {

    static final int FIRST = 1;

    private final JdbcClient jdbc;
    private final WordIndex index;

    EntryRows(JdbcClient jdbc, WordIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    boolean exists(Plan<?> plan, EntryId id) {
        return jdbc.sql("select exists (select 1 from " + plan.table() + " where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    <W extends Record> void insert(Actor actor, Plan<W> plan, EntryRequest<W> request, Instant now) {
        var columns = plan.components().stream().map(Plan::column).toList();
        jdbc.sql("insert into " + plan.table() + " (id, version, area, status, recorded_at, recorded_by, "
                        + String.join(", ", columns)
                        + ") values (:id, :version, :area, 'STANDING', :recordedAt, :recordedBy, "
                        + plan.components().stream().map(":"::concat).collect(joining(", ")) + ")")
                .params(values(plan, request.words()))
                .param("id", request.id().value())
                .param("version", FIRST)
                .param("area", request.area().code())
                .param("recordedAt", Timestamp.from(now))
                .param("recordedBy", actor.account().value())
                .update();
        find(plan, request.id(), request.words());
    }

    /** Whether the version that was read still stood. */
    <W extends Record> boolean update(Plan<W> plan, Entry<W> was, W words) {
        var set = plan.components().stream()
                .map(component -> Plan.column(component) + " = :" + component)
                .collect(joining(", "));
        find(plan, was.id(), words);
        return change(plan, was, set, values(plan, words));
    }

    boolean voidIt(Plan<?> plan, Entry<?> was) {
        return change(plan, was, "status = 'VOID'", Map.of());
    }

    private boolean change(Plan<?> plan, Entry<?> was, String set, Map<String, ? extends @Nullable Object> values) {
        return jdbc.sql("update " + plan.table() + " set version = version + 1, " + set
                                + " where area = :area and id = :id and version = :version and status = 'STANDING'")
                        .params(values)
                        .param("area", was.area().code())
                        .param("id", was.id().value())
                        .param("version", was.version())
                        .update()
                == 1;
    }

    void delete(Plan<?> plan, Entry<?> entry) {
        jdbc.sql("delete from " + plan.table() + " where area = :area and id = :id")
                .param("area", entry.area().code())
                .param("id", entry.id().value())
                .update();
    }

    /** How the words of a row lie in its columns. */
    static <W extends Record> Map<String, @Nullable Object> values(Plan<W> plan, W words) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        plan.components().forEach(component -> {
            var value = plan.value(words, component);
            values.put(component, value instanceof Enum<?> constant ? constant.name() : value);
        });
        return values;
    }

    private <W extends Record> void find(Plan<W> plan, EntryId id, W words) {
        if (!plan.finds().isEmpty()) {
            index.keep(
                    plan.table(),
                    id,
                    plan.finds().stream()
                            .map(component -> plan.value(words, component))
                            .filter(java.util.Objects::nonNull)
                            .map(Object::toString)
                            .collect(joining(" ")));
        }
    }
}
