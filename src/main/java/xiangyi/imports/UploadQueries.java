package xiangyi.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

/** Files that wait between their trial run and their import. */
@Component
public class UploadQueries {

    private final JdbcClient jdbc;

    UploadQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Waiting get(Scope scope, UploadId id) {
        return jdbc.sql("select area, file_name, bytes from imports.upload where area like :within and id = :id")
                .param("within", scope.within())
                .param("id", id.value())
                .query((row, i) -> new Waiting(
                        id,
                        new Area(row.getString("area")),
                        new Upload(row.getString("file_name"), row.getBytes("bytes"))))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }
}
