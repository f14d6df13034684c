package xiangyi.sessions.sheets;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.sessions.AgendaItemId;
import xiangyi.sessions.AgendaKind;
import xiangyi.sessions.AgendaRequest;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRight;
import xiangyi.sessions.Sessions;
import xiangyi.shared.Actor;

/** 议程和报告: one row each item; the reports that were heard are items of their own. */
@Component
class AgendaSheet implements Sheet<AgendaSheet.Line> {

    private static final Column<SessionKind> KIND = Words.kind();
    private static final Column<String> SESSION = Words.session();
    private static final Column<AgendaKind> ITEM =
            Column.oneOf("事项类型", kinds()).alsoCalled("议程类型").optional().explained("听取的每个报告写一行，类型填“听取报告”。");
    private static final Column<String> TITLE = Column.text("内容")
            .alsoCalled("议程", "报告名称", "事项")
            .example("听取乡人民政府工作报告")
            .field("title")
            .explained("议的是什么，一项一行。");
    private static final Column<LocalTime> STARTS =
            Column.time("开始时间").optional().example("09:15").explained("几点开始，如09:15；不知道的空着。");
    private static final Column<Integer> MINUTES =
            Column.integer("分钟").optional().field("minutes").explained("这一项开了多少分钟，只填数字。");
    private static final Column<String> PRESENTER =
            Column.text("报告人").alsoCalled("主持或报告").optional().explained("谁主持或报告，只写姓名。");

    /** A row, read. */
    record Line(SessionKind kind, String session, AgendaRequest.Line item) {}

    private final Sessions sessions;
    private final SessionQueries queries;

    AgendaSheet(Sessions sessions, SessionQueries queries) {
        this.sessions = sessions;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "议程和报告";
    }

    @Override
    public List<String> otherNames() {
        return List.of("议程", "听取报告");
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(KIND, SESSION, ITEM, TITLE, STARTS, MINUTES, PRESENTER);
    }

    @Override
    public Line read(Row row) {
        return new Line(
                row.find(KIND).orElse(SessionKind.CONGRESS),
                row.get(SESSION),
                new AgendaRequest.Line(
                        null,
                        row.find(ITEM).orElse(AgendaKind.OTHER),
                        row.get(TITLE),
                        row.orNull(STARTS),
                        row.orNull(MINUTES),
                        row.orNull(PRESENTER)));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var session = queries.named(actor.scope(SessionRight.WRITE), batch.area(), line.kind(), line.session());
        batch.made("agenda", sessions.add(actor, session.id(), line.item()));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        var item = new AgendaItemId(made);
        sessions.remove(actor, queries.holding(actor.scope(SessionRight.WRITE), item), item);
    }

    private static Map<String, AgendaKind> kinds() {
        var words = new LinkedHashMap<String, AgendaKind>();
        words.put("听取报告", AgendaKind.REPORT);
        words.put("审议", AgendaKind.DELIBERATION);
        words.put("表决", AgendaKind.VOTE);
        words.put("选举", AgendaKind.ELECTION);
        words.put("主席团会议", AgendaKind.PRESIDIUM);
        words.put("资格审查报告", AgendaKind.CREDENTIALS);
        words.put("议案截止", AgendaKind.MOTION_DEADLINE);
        words.put("报到、休息", AgendaKind.PAUSE);
        words.put("其他", AgendaKind.OTHER);
        words.put("报告", AgendaKind.REPORT);
        words.put("休息", AgendaKind.PAUSE);
        words.put("报到", AgendaKind.PAUSE);
        return words;
    }
}
