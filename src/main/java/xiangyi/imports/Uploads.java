package xiangyi.imports;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.UseCases;

/** What people do with a file before it comes in: hand it over, and take it away again. */
@UseCases
public class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final UploadQueries waiting;
    private final Batches batches;
    private final JdbcClient jdbc;
    private final Workdays workdays;

    Uploads(UploadQueries waiting, Batches batches, JdbcClient jdbc, Workdays workdays) {
        this.waiting = waiting;
        this.batches = batches;
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    /** Keeps a file for a day, unless it is no table or has come in before. The same content handed over again is the same file; what has lain too long goes. */
    public UploadId keep(Actor actor, ImportRequest request) {
        actor.require(ImportRight.IMPORT, request.area());
        batches.requireNew(request.area(), request.upload().sha256());
        try (var workbook = Workbook.open(request.upload())) {
            workbook.grids();
        }
        var now = workdays.now().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from imports.upload where expires_at < :now")
                .param("now", now)
                .update();
        var upload = request.upload();
        var kept = jdbc.sql("""
                        insert into imports.upload (id, area, sha256, file_name, bytes, uploaded_by, expires_at)
                        values (:id, :area, :sha256, :fileName, :bytes, :by, :expires)
                            on conflict (area, sha256) do update
                           set file_name = excluded.file_name, expires_at = excluded.expires_at
                        returning id
                        """)
                .param("id", UploadId.next().value())
                .param("area", request.area().code())
                .param("sha256", upload.sha256())
                .param("fileName", upload.fileName())
                .param("bytes", upload.bytes())
                .param("by", actor.account().value())
                .param("expires", now.plus(KEPT))
                .query(UUID.class)
                .single();
        return new UploadId(kept);
    }

    /** It is in, or the person thought better of it: nobody needs the file any more. */
    public void drop(Actor actor, UploadId id) {
        waiting.get(actor.scope(ImportRight.IMPORT), id);
        jdbc.sql("delete from imports.upload where id = :id")
                .param("id", id.value())
                .update();
    }
}
