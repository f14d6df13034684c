package xiangyi.registers;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.RecordMappers;
import xiangyi.shared.RowReader;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;
import xiangyi.shared.Words;

/** What people look up in plain registers. */
@Component
public class EntryQueries {

    private static final String SEEN = " where status = 'STANDING' and {seen}";

    private final Seen seen;
    private final RecordMappers mappers;

    EntryQueries(Seen seen, RecordMappers mappers) {
        this.seen = seen;
        this.mappers = mappers;
    }

    public <W extends Record> Entry<W> one(Scope scope, Plan<W> plan, EntryId id) {
        return seen.sql(scope, select(plan) + SEEN + " and id = :id")
                .param("id", id.value())
                .query(entries(plan))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** One page of the list, newest first. */
    public <W extends Record> List<Entry<W>> page(Scope scope, Plan<W> plan, EntryFilter filter, int offset, int size) {
        return filtered(scope, plan, filter, select(plan), order(plan) + " offset :offset limit :size")
                .param("offset", offset)
                .param("size", size)
                .query(entries(plan))
                .list();
    }

    public long total(Scope scope, Plan<?> plan, EntryFilter filter) {
        return (long) totals(scope, plan, filter).getOrDefault("total", 0L);
    }

    /** How many there are, as {@code total}, and what their numbers come to; null where nothing was recorded. */
    public Map<String, Object> totals(Scope scope, Plan<?> plan, EntryFilter filter) {
        var sums = plan.sums().stream()
                .map(component -> ", sum(" + Plan.column(component) + ") as \"" + component + "\"")
                .collect(joining());
        return filtered(scope, plan, filter, "select count(*) as total" + sums + " from " + plan.table(), "")
                .query()
                .singleRow();
    }

    /** All that the filter leaves, row by row. */
    @Transactional(readOnly = true)
    public <W extends Record> void each(Scope scope, Plan<W> plan, EntryFilter filter, RowReader<Entry<W>> reader)
            throws IOException {
        try (var rows =
                filtered(scope, plan, filter, select(plan), order(plan))
                        .withFetchSize(1000)
                        .query(entries(plan))
                        .stream()) {
            reader.read(rows);
        }
    }

    /** The years of that component, or in which its days lie, newest first. */
    public List<Integer> years(Scope scope, Plan<?> plan, String component) {
        var column = Plan.column(component);
        var year = plan.isDay(component) ? "extract(year from " + column + ")::int" : column;
        return seen.sql(
                        scope,
                        "select distinct " + year + " as year from " + plan.table() + SEEN + " and " + column
                                + " is not null order by year desc")
                .query(Integer.class)
                .list();
    }

    /** Whether the township has an entry that is the same row of the register. */
    <W extends Record> boolean holds(Scope scope, Plan<W> plan, Area area, W words) {
        var same = plan.sameRow().stream()
                .map(component -> Plan.column(component) + " is not distinct from :" + component)
                .collect(joining(" and "));
        return !same.isEmpty()
                && seen.sql(
                                scope,
                                "select exists (select 1 from " + plan.table() + SEEN + " and area = :area and " + same
                                        + ")")
                        .param("area", area.code())
                        .params(EntryRows.values(plan, words))
                        .query(Boolean.class)
                        .single();
    }

    private JdbcClient.StatementSpec filtered(
            Scope scope, Plan<?> plan, EntryFilter filter, String select, String rest) {
        var conditions = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        filter.by().forEach((component, value) -> narrow(plan, component, value, conditions, values));
        if (filter.q() != null) {
            var words = Words.query(filter.q());
            conditions.add(plan.finds().isEmpty() || words.isEmpty() ? "false" : "words @@ to_tsquery('simple', :q)");
            values.put("q", words);
        }
        return seen.sql(
                        scope,
                        select + SEEN + conditions.stream().map(" and "::concat).collect(joining()) + rest)
                .params(values);
    }

    /** A value that can stand in no row leaves none. */
    private static void narrow(
            Plan<?> plan, String component, String value, List<String> conditions, Map<String, Object> values) {
        var column = Plan.column(component);
        if (value.equals(EntryFilter.BLANK) || value.equals(EntryFilter.FILLED)) {
            conditions.add(column + (value.equals(EntryFilter.BLANK) ? " is null" : " is not null"));
        } else if (!plan.isDay(component)) {
            conditions.add(column + "::text = :" + component);
            values.put(component, value);
        } else if (value.matches("[12]\\d{3}")) {
            conditions.add(column + " >= :" + component + " and " + column + " < :" + component + "Ends");
            values.put(component, LocalDate.of(Integer.parseInt(value), 1, 1));
            values.put(component + "Ends", LocalDate.of(Integer.parseInt(value) + 1, 1, 1));
        } else {
            conditions.add("false");
        }
    }

    private static String select(Plan<?> plan) {
        return "select id, version, area, "
                + plan.components().stream().map(Plan::column).collect(joining(", "))
                + " from " + plan.table();
    }

    private static String order(Plan<?> plan) {
        return " order by " + (plan.day().isEmpty() ? "" : Plan.column(plan.day()) + " desc nulls last, ")
                + "recorded_at desc, id";
    }

    private <W extends Record> RowMapper<Entry<W>> entries(Plan<W> plan) {
        var words = mappers.of(plan.type());
        return (row, number) -> new Entry<>(
                new EntryId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new Area(row.getString("area")),
                words.mapRow(row, number));
    }
}
