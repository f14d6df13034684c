package xiangyi.sessions.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.sessions.ResolutionId;
import xiangyi.sessions.ResolutionRequest;
import xiangyi.sessions.Resolutions;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRight;
import xiangyi.shared.Actor;

/** 决议: one row each vote on a resolution. */
@Component
class ResolutionSheet implements Sheet<ResolutionSheet.Line> {

    private static final Column<SessionKind> KIND = Words.kind();
    private static final Column<String> SESSION = Words.session();
    private static final Column<String> NUMBER = Column.text("文号")
            .alsoCalled("决议文号", "编号")
            .optional()
            .field("number")
            .explained("决议的文号，没有的空着。");
    private static final Column<String> TITLE = Column.text("决议名称")
            .alsoCalled("标题", "名称")
            .example("关于批准2025年财政预算的决议")
            .field("title")
            .explained("决议的全称，一件一行。");
    private static final Column<Boolean> MAJOR = Column.yesNo("是否重大事项")
            .alsoCalled("重大事项")
            .optional()
            .field("major")
            .explained("决定本乡经济、文化、公共事业建设项目和计划的，是重大事项。");
    private static final Column<LocalDate> PASSED = Column.date("表决日期")
            .alsoCalled("通过日期")
            .optional()
            .explained("不填就是闭会那天。")
            .field("passedOn");
    private static final Column<Integer> FOR =
            Column.integer("赞成").alsoCalled("赞成票").optional().field("inFavour").explained("赞成的票数，当时没有记的空着。");
    private static final Column<Integer> AGAINST =
            Column.integer("反对").alsoCalled("反对票").optional().field("against").explained("反对的票数，没有人反对填0。");
    private static final Column<Integer> ABSTAINED =
            Column.integer("弃权").alsoCalled("弃权票").optional().field("abstained").explained("弃权的票数，没有人弃权填0。");
    private static final Column<String> WORDING = Column.prose("正文")
            .alsoCalled("决议正文", "内容")
            .optional()
            .field("wording")
            .explained("决议的全文，可以空着。");

    /** A row, read. */
    record Line(
            SessionKind kind,
            String session,
            @Nullable String number,
            String title,
            boolean major,
            @Nullable LocalDate passedOn,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstained,
            @Nullable String wording) {}

    private final Resolutions resolutions;
    private final SessionQueries queries;

    ResolutionSheet(Resolutions resolutions, SessionQueries queries) {
        this.resolutions = resolutions;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "决议";
    }

    @Override
    public List<String> otherNames() {
        return List.of("决议决定", "决议台账");
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(KIND, SESSION, NUMBER, TITLE, MAJOR, PASSED, FOR, AGAINST, ABSTAINED, WORDING);
    }

    @Override
    public Line read(Row row) {
        return new Line(
                row.find(KIND).orElse(SessionKind.CONGRESS),
                row.get(SESSION),
                row.orNull(NUMBER),
                row.get(TITLE),
                row.find(MAJOR).orElse(false),
                row.orNull(PASSED),
                row.orNull(FOR),
                row.orNull(AGAINST),
                row.orNull(ABSTAINED),
                row.orNull(WORDING));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(line.kind(), line.session(), line.title()));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var session = queries.named(actor.scope(SessionRight.WRITE), batch.area(), line.kind(), line.session());
        var id = resolutions.record(
                actor,
                session.id(),
                new ResolutionRequest(
                        ResolutionId.next(),
                        Objects.requireNonNullElse(line.passedOn(), session.closesOn()),
                        line.number(),
                        line.title(),
                        line.wording(),
                        line.major(),
                        line.inFavour(),
                        line.against(),
                        line.abstained(),
                        0));
        batch.made("resolution", id);
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        resolutions.takeBack(actor, new ResolutionId(made), "撤回导入");
    }
}
