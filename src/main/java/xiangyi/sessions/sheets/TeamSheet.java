package xiangyi.sessions.sheets;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.sessions.AgendaRequest;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRight;
import xiangyi.sessions.Sessions;
import xiangyi.sessions.TeamId;
import xiangyi.shared.Actor;

/** 工作班子: one row each working team of a session. */
@Component
class TeamSheet implements Sheet<TeamSheet.Line> {

    private static final Column<SessionKind> KIND = Words.kind();
    private static final Column<String> SESSION = Words.session();
    private static final Column<String> NAME = Column.text("名称")
            .alsoCalled("工作组", "组别", "班子名称")
            .example("材料组")
            .field("name")
            .explained("每个组一行。");
    private static final Column<String> DUTY =
            Column.prose("职责").alsoCalled("任务", "分工").optional().explained("这个组做什么。");
    private static final Column<String> PEOPLE =
            Column.prose("人员").alsoCalled("组成人员", "成员").optional().explained("有哪些人，用顿号隔开。");

    /** A row, read. */
    record Line(SessionKind kind, String session, AgendaRequest.Group team) {}

    private final Sessions sessions;
    private final SessionQueries queries;

    TeamSheet(Sessions sessions, SessionQueries queries) {
        this.sessions = sessions;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "工作班子";
    }

    @Override
    public int order() {
        return 33;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(KIND, SESSION, NAME, DUTY, PEOPLE);
    }

    @Override
    public Line read(Row row) {
        return new Line(
                row.find(KIND).orElse(SessionKind.CONGRESS),
                row.get(SESSION),
                new AgendaRequest.Group(null, row.get(NAME), row.orNull(DUTY), row.orNull(PEOPLE)));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var session = queries.named(actor.scope(SessionRight.WRITE), batch.area(), line.kind(), line.session());
        batch.made("team", sessions.add(actor, session.id(), line.team()));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        var team = new TeamId(made);
        sessions.remove(actor, queries.holding(actor.scope(SessionRight.WRITE), team), team);
    }
}
