package xiangyi.sessions.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.sessions.AttendanceId;
import xiangyi.sessions.AttendanceStatus;
import xiangyi.sessions.Attendances;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRight;
import xiangyi.shared.Actor;

/** 出席: one row each person and session. */
@Component
class AttendanceSheet implements Sheet<AttendanceSheet.Line> {

    private static final Column<SessionKind> KIND = Words.kind();
    private static final Column<String> SESSION = Words.session();
    private static final Column<String> NAME =
            Column.text("姓名").alsoCalled("代表", "代表姓名").field("person").explained("要在开会那天的代表名册里，一人一行。");
    private static final Column<AttendanceStatus> STATUS =
            Column.oneOf("出席情况", statuses()).alsoCalled("出席", "到会情况").explained("没有说到的人不要写进来，就是未记录。");
    private static final Column<String> REASON =
            Column.text("原因").alsoCalled("请假原因", "备注").optional().explained("请假或缺席为什么，出席的空着。");

    /** A row, read. */
    record Line(
            SessionKind kind,
            String session,
            String name,
            AttendanceStatus status,
            @Nullable String reason) {}

    private final Attendances attendances;
    private final SessionQueries queries;

    AttendanceSheet(Attendances attendances, SessionQueries queries) {
        this.attendances = attendances;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "出席";
    }

    @Override
    public List<String> otherNames() {
        return List.of("出席情况", "会议出席", "代表出席");
    }

    @Override
    public int order() {
        return 34;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(KIND, SESSION, NAME, STATUS, REASON);
    }

    @Override
    public Line read(Row row) {
        return new Line(
                row.find(KIND).orElse(SessionKind.CONGRESS),
                row.get(SESSION),
                row.get(NAME),
                row.get(STATUS),
                row.orNull(REASON));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(line.kind(), line.session(), line.name()));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var session = queries.named(actor.scope(SessionRight.WRITE), batch.area(), line.kind(), line.session());
        batch.made("attendance", attendances.attend(actor, session.id(), line.name(), line.status(), line.reason()));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        attendances.takeBack(actor, new AttendanceId(made));
    }

    private static Map<String, AttendanceStatus> statuses() {
        var words = new LinkedHashMap<String, AttendanceStatus>();
        words.put("出席", AttendanceStatus.PRESENT);
        words.put("请假", AttendanceStatus.LEAVE);
        words.put("缺席", AttendanceStatus.ABSENT);
        words.put("到会", AttendanceStatus.PRESENT);
        words.put("√", AttendanceStatus.PRESENT);
        words.put("未到", AttendanceStatus.ABSENT);
        words.put("未出席", AttendanceStatus.ABSENT);
        words.put("×", AttendanceStatus.ABSENT);
        return words;
    }
}
