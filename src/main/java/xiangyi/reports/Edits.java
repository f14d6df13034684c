package xiangyi.reports;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Outdated;
import xiangyi.shared.UseCases;

/** Own words in a report, kept apart from what is counted. */
@UseCases
public class Edits {

    private final JdbcClient jdbc;
    private final EditQueries edits;
    private final Workdays workdays;

    Edits(JdbcClient jdbc, EditQueries edits, Workdays workdays) {
        this.jdbc = jdbc;
        this.edits = edits;
        this.workdays = workdays;
    }

    public void write(Actor actor, EditRequest request) {
        actor.require(ReportRight.WRITE, request.area());
        var standing = edits.all(actor.scope(ReportRight.WRITE), request.area(), request.period()).stream()
                .filter(edit -> edit.section().equals(request.section())
                        && edit.paragraph().equals(request.paragraph())
                        && edit.place() == request.place())
                .findFirst();
        var text = request.text() == null ? "" : request.text().strip();
        if (standing.map(Edit::text).orElse("").equals(text)) {
            return;
        }
        Outdated.requireSame(request.version(), standing.map(Edit::version).orElse(0));
        if (text.isEmpty()) {
            jdbc.sql("""
                            delete from reports.edit
                             where area = :area and from_on = :from and until_on = :until and section = :section
                               and paragraph = :paragraph and place = :place
                            """)
                    .param("area", request.area().code())
                    .param("from", request.from())
                    .param("until", request.until())
                    .param("section", request.section())
                    .param("paragraph", request.paragraph())
                    .param("place", request.place().name())
                    .update();
        } else {
            save(actor, request, text);
        }
    }

    private void save(Actor actor, EditRequest request, String text) {
        jdbc.sql("""
                        insert into reports.edit (id, version, area, from_on, until_on, section, paragraph, place, text,
                            written_by, written_name, written_at)
                        values (:id, 1, :area, :from, :until, :section, :paragraph, :place, :text, :by, :name, :at)
                        on conflict (area, from_on, until_on, section, paragraph, place) do update
                           set version = edit.version + 1, text = excluded.text, written_by = excluded.written_by,
                               written_name = excluded.written_name, written_at = excluded.written_at
                        """)
                .param("id", UUID.randomUUID())
                .param("area", request.area().code())
                .param("from", request.from())
                .param("until", request.until())
                .param("section", request.section())
                .param("paragraph", request.paragraph())
                .param("place", request.place().name())
                .param("text", text)
                .param("by", actor.account().value())
                .param("name", actor.name())
                .param("at", Timestamp.from(workdays.now()))
                .update();
    }
}
