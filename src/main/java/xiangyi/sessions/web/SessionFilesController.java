package xiangyi.sessions.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.documents.Docx;
import xiangyi.documents.GridColumn;
import xiangyi.documents.OfficialDocument;
import xiangyi.documents.PaperForm;
import xiangyi.imports.Excel;
import xiangyi.sessions.AgendaItem;
import xiangyi.sessions.SessionAttendance;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionFilter;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** What leaves a session as a file: the ledger, the attendance, the sign-in book and the notice. */
@Controller
@RequestMapping("/sessions")
class SessionFilesController {

    private static final List<LedgerColumn<SessionAttendance>> LIST = List.of(
            LedgerColumn.text(Text.text("web.field.name"), SessionAttendance::name),
            LedgerColumn.text(said("column.attendance"), line -> Text.text(line.status())),
            LedgerColumn.<SessionAttendance>text(Text.text("web.field.reason"), SessionAttendance::reason)
                    .wide(30));

    private final SessionQueries queries;
    private final AreaQueries areas;
    private final Workdays workdays;

    SessionFilesController(SessionQueries queries, AreaQueries areas, Workdays workdays) {
        this.queries = queries;
        this.areas = areas;
        this.workdays = workdays;
    }

    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute SessionFilter filter) {
        var scope = actor.scope(SessionRight.READ);
        var name = said("ledger." + filter.kind().name());
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> queries.each(
                        scope,
                        filter,
                        rows -> Excel.export(out, name, SessionsController.ledger(SessionCard::place), rows)));
    }

    @GetMapping("/{session}/attendance/export")
    View attendance(Actor actor, @PathVariable SessionId session) {
        var scope = actor.scope(SessionRight.READ);
        var card = queries.card(scope, session);
        var lines = queries.attendance(scope, session);
        var name = said("attendance.list");
        return Show.xlsx(card.number() + name, out -> Excel.export(out, name, LIST, lines.stream()));
    }

    /** 签到册: a line for every deputy or member in office, to be signed. */
    @GetMapping("/{session}/sign-in.docx")
    View signIn(Actor actor, @PathVariable SessionId session) {
        var scope = actor.scope(SessionRight.READ);
        var card = queries.card(scope, session);
        var place = areas.name(card.area());
        var rows = new ArrayList<List<String>>();
        for (var deputy : queries.called(scope, card.area(), card.kind(), card.opensOn())) {
            var where = deputy.constituency() == null ? deputy.village() : deputy.constituency();
            rows.add(List.of(String.valueOf(rows.size() + 1), deputy.name(), where == null ? "" : where, "", ""));
        }
        var form = PaperForm.titled(place + card.name() + said("paper.signIn"))
                .meta(
                        said("paper.when") + Dates.full(card.opensOn()),
                        said("paper.where") + (card.place() == null ? "" : card.place()))
                .register(
                        List.of(
                                GridColumn.centred(said("paper.no"), 2),
                                GridColumn.centred(Text.text("web.field.name"), 4),
                                GridColumn.centred(said("paper.constituency"), 4),
                                GridColumn.centred(said("paper.signature"), 6),
                                GridColumn.centred(said("paper.remark"), 4)),
                        rows,
                        9)
                .meta(Text.text("sessions.paper.counts", String.valueOf(rows.size())), said("paper.staff"));
        return Show.docx(
                card.number() + said("paper.signIn"), out -> out.write(Docx.write(form, place, card.opensOn())));
    }

    /** 会议通知 */
    @GetMapping("/{session}/notice.docx")
    View notice(Actor actor, @PathVariable SessionId session) {
        var scope = actor.scope(SessionRight.READ);
        var card = queries.card(scope, session);
        var place = areas.name(card.area());
        var agency = place + said("paper.presidium");
        var day = card.noticedOn() == null ? workdays.today() : card.noticedOn();
        var notice = OfficialDocument.redHead(agency)
                .title(Text.text("sessions.paper.notice.title", place + card.name()))
                .addressee(said(card.isCongress() ? "paper.notice.deputies" : "paper.notice.members"))
                .paragraph(Text.text(
                        "sessions.paper.notice.opens",
                        place + card.name(),
                        Dates.full(card.opensOn()),
                        card.place() == null ? said("paper.notice.placeFollows") : card.place()));
        var agenda = queries.agenda(scope, session).stream()
                .filter(item -> item.kind().isCounted())
                .map(AgendaItem::title)
                .toList();
        if (!agenda.isEmpty()) {
            notice.heading(1, said("paper.notice.agenda"))
                    .paragraph(String.join(said("paper.semicolon"), agenda) + said("paper.stop"));
        }
        if (card.motionsUntil() != null) {
            notice.heading(1, said("paper.notice.motions"))
                    .paragraph(Text.text(
                            "sessions.paper.notice.until",
                            Dates.full(card.motionsUntil().toLocalDate()),
                            card.motionsUntil().toLocalTime().toString()));
        }
        notice.heading(1, said("paper.notice.requests")).paragraph(said("paper.notice.leave"));
        var document = notice.toBeSealed(agency, day).build();
        return Show.docx(card.number() + said("paper.notice"), out -> Docx.write(document, out));
    }

    private static String said(String key) {
        return Text.text("sessions." + key);
    }
}
