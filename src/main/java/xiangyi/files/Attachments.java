package xiangyi.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Access;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;
import xiangyi.shared.UseCases;

/** What people do with attachments. Called by the room of the record, in its transaction. */
@UseCases
public class Attachments {

    private static final int LARGEST = 20 * 1024 * 1024;

    private final Shelf shelf;
    private final JdbcClient jdbc;
    private final AttachmentQueries queries;
    private final Holders holders;
    private final Corrections corrections;
    private final Workdays clock;

    Attachments(
            Shelf shelf,
            JdbcClient jdbc,
            AttachmentQueries queries,
            Holders holders,
            Corrections corrections,
            Workdays clock) {
        this.shelf = shelf;
        this.jdbc = jdbc;
        this.queries = queries;
        this.holders = holders;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Attaches a content to a record; the same content twice is kept once. */
    public FileId keep(Actor actor, Area area, UUID subject, Access access, Content content) {
        actor.require(FileRight.KEEP);
        var type = FileType.of(content.bytes())
                .orElseThrow(() -> new Refusal(
                        List.of(Reason.of("files.notThatType", content.name()).at("file"))));
        if (content.bytes().length > LARGEST) {
            throw new Refusal(List.of(Reason.of("web.tooLarge").at("file")));
        }
        var bytes = type.bare(content.bytes());
        var sha256 = sha256(bytes);
        shelf.put(sha256, bytes);
        var id = FileId.next();
        jdbc.sql("""
                        insert into files.file
                               (id, area, subject, name, media_type, size, sha256, access, recorded_at, recorded_by)
                        values (:id, :area, :subject, :name, :type, :size, :sha256, :access, :at, :by)
                        """)
                .param("id", id.value())
                .param("area", area.code())
                .param("subject", subject)
                .param("name", type.named(content.name()))
                .param("type", type.mediaType())
                .param("size", bytes.length)
                .param("sha256", sha256)
                .param("access", access.name())
                .param("at", Timestamp.from(clock.now()))
                .param("by", actor.account().value())
                .update();
        return id;
    }

    /** Attached by mistake: it is shown and given out nowhere. Its row stays, and its record tells of it. */
    public Bearer takeOut(Actor actor, FileId id, ReasonRequest request) {
        var attachment = queries.get(actor.scope(FileRight.KEEP), id);
        var held = holders.held(actor, attachment);
        var taken = jdbc.sql("""
                        update files.file
                           set taken_out_at = :at, taken_out_by = :by, taken_out_why = :why
                         where id = :id and taken_out_at is null
                        """)
                .param("at", Timestamp.from(clock.now()))
                .param("by", actor.account().value())
                .param("why", request.reason())
                .param("id", id.value())
                .update();
        if (taken == 0) {
            throw new NotFound(id);
        }
        corrections
                .changes(actor, held.area(), held.id(), request.reason())
                .of("attachment", attachment.name(), Text.text("files.takenOut"));
        return held;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
