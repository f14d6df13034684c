package xiangyi.files;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiangyi.shared.Access;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about attachments. */
@Component
public class AttachmentQueries {

    private static final String ROW =
            "select id, subject, name, media_type, size, sha256, access, recorded_at from files.file"
                    + " where {seen} and taken_out_at is null and access in (:seen)";

    private final Seen seen;
    private final Shelf shelf;
    private final Thumbnails thumbnails;
    private final Holders holders;

    AttachmentQueries(Seen seen, Shelf shelf, Thumbnails thumbnails, Holders holders) {
        this.seen = seen;
        this.shelf = shelf;
        this.thumbnails = thumbnails;
        this.holders = holders;
    }

    /** The attachments of a record that the scope may see, first attached first. */
    public List<Attachment> of(Scope scope, UUID subject) {
        return of(scope, List.of(subject)).getOrDefault(subject, List.of());
    }

    /** The same for several records at once; a record without attachments is not in it. */
    public Map<UUID, List<Attachment>> of(Scope scope, Collection<UUID> subjects) {
        var reached = seen(scope, subjects);
        if (reached.isEmpty()) {
            return Map.of();
        }
        return seen
                .sql(scope, ROW + " and subject in (:subjects) order by recorded_at")
                .param("subjects", reached)
                .param("seen", seen(scope))
                .query(Attachment.class)
                .list()
                .stream()
                .collect(groupingBy(Attachment::subject));
    }

    public Attachment get(Scope scope, FileId id) {
        return seen.sql(scope, ROW + " and id = :id")
                .param("id", id.value())
                .param("seen", seen(scope))
                .query(Attachment.class)
                .optional()
                .filter(found -> !seen(scope, List.of(found.subject())).isEmpty())
                .orElseThrow(() -> new NotFound(id));
    }

    /** Where the content of an attachment lies, whole; only for one that was found within a scope. */
    public Path content(Scope scope, Attachment attachment) {
        return shelf.whole(get(scope, attachment.id()).sha256());
    }

    /** A photo made small; empty where it is none, or none that can be read. */
    public Optional<Path> thumbnail(Scope scope, Attachment attachment) {
        var found = get(scope, attachment.id());
        return found.isPhoto() ? thumbnails.of(found.sha256(), found.mediaType()) : Optional.empty();
    }

    private Collection<UUID> seen(Scope scope, Collection<UUID> subjects) {
        return !scope.isUnit() || subjects.isEmpty() ? subjects : holders.seen(scope, subjects);
    }

    private static List<String> seen(Scope scope) {
        return Arrays.stream(Access.values())
                .filter(level -> level.compareTo(scope.access()) <= 0)
                .map(Access::name)
                .toList();
    }
}
