package xiangyi.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What files have brought. */
@Component
public class BatchQueries {

    private static final String CARD =
            "select id, area, file_name, imported_at, imported_by, imported_by_name, rows, undone_at, reason from imports.batch";

    private final Seen seen;

    BatchQueries(Seen seen) {
        this.seen = seen;
    }

    public List<BatchCard> recent(Scope scope, int most) {
        return seen.sql(scope, CARD + " where {seen} order by imported_at desc limit :most")
                .param("most", most)
                .query(BatchCard.class)
                .list();
    }

    public BatchCard card(Scope scope, BatchId id) {
        return seen.sql(scope, CARD + " where {seen} and id = :id")
                .param("id", id.value())
                .query(BatchCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The row a record came from, as it was typed: titles and texts, or nothing when it came from no file. */
    public Map<String, String> typed(Scope scope, UUID subject) {
        var typed = new LinkedHashMap<String, String>();
        seen.sql(scope, """
                        select cell.key, cell.value
                          from imports.batch_row r
                          join imports.batch b on b.id = r.batch,
                               json_each_text(r.raw) as cell
                         where r.subject = :subject and {seen b}
                        """)
                .param("subject", subject)
                .query((row, i) -> typed.put(row.getString(1), row.getString(2)))
                .list();
        return typed;
    }
}
