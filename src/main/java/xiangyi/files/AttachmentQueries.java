package xiangyi.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Access;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

/** What people look up about attachments. */
@Component
public class AttachmentQueries {

    private static final String ROW = "select id, name, media_type, size, sha256, access, recorded_at from files.file";

    private final JdbcClient jdbc;
    private final Shelf shelf;

    AttachmentQueries(JdbcClient jdbc, Shelf shelf) {
        this.jdbc = jdbc;
        this.shelf = shelf;
    }

    /** The attachments of a record that the scope may see, first attached first. */
    public List<Attachment> of(Scope scope, UUID subject) {
        return jdbc.sql(ROW
                        + " where area like :within and subject = :subject and access in (:seen) order by recorded_at")
                .param("within", scope.within())
                .param("subject", subject)
                .param("seen", seen(scope))
                .query(Attachment.class)
                .list();
    }

    public Attachment get(Scope scope, FileId id) {
        return jdbc.sql(ROW + " where area like :within and id = :id and access in (:seen)")
                .param("within", scope.within())
                .param("id", id.value())
                .param("seen", seen(scope))
                .query(Attachment.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Where the content of an attachment lies; only for one that was found within a scope. */
    public Path content(Scope scope, Attachment attachment) {
        return shelf.place(get(scope, attachment.id()).sha256());
    }

    private static List<String> seen(Scope scope) {
        return Arrays.stream(Access.values())
                .filter(level -> level.compareTo(scope.access()) <= 0)
                .map(Access::name)
                .toList();
    }
}
