package xiangyi.imports;

import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** Files that wait between their trial run and their import. */
@Component
public class UploadQueries {

    private final Seen seen;

    UploadQueries(Seen seen) {
        this.seen = seen;
    }

    public Waiting get(Scope scope, UploadId id) {
        return seen.sql(scope, "select area, file_name, bytes from imports.upload where {seen} and id = :id")
                .param("id", id.value())
                .query((row, i) -> new Waiting(
                        id,
                        new Area(row.getString("area")),
                        new Upload(row.getString("file_name"), row.getBytes("bytes"))))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }
}
