package xiangyi.petitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about informants, as at a day. */
@Component
public class InformantQueries {

    private static final String ROW = """
            select id, version, area, person, name, village, since, until_on
              from petitions.informant
             where {seen} and status <> 'VOID'
            """;

    private final Seen seen;

    InformantQueries(Seen seen) {
        this.seen = seen;
    }

    /** Who serves on that day, village by village. */
    public List<InformantRow> on(Scope scope, LocalDate day) {
        return seen.sql(scope, ROW + """
                         and since <= :day and (until_on is null or until_on >= :day)
                         order by area, village nulls last, name
                        """)
                .param("day", day)
                .query(InformantRow.class)
                .list();
    }

    public InformantRow row(Scope scope, InformantId id) {
        return seen.sql(scope, ROW + " and id = :id")
                .param("id", id.value())
                .query(InformantRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Whether any line was ever written. */
    public boolean isEmpty(Scope scope) {
        return seen.sql(scope, "select not exists (select from petitions.informant where {seen} and status <> 'VOID')")
                .query(Boolean.class)
                .single();
    }

    Set<PersonId> serving(Scope scope, Area area, LocalDate day) {
        return on(scope, day).stream()
                .filter(row -> row.area().equals(area))
                .map(InformantRow::person)
                .collect(Collectors.toSet());
    }
}
