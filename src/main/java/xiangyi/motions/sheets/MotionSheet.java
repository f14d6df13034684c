package xiangyi.motions.sheets;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.motions.Decision;
import xiangyi.motions.DecisionRequest;
import xiangyi.motions.MotionId;
import xiangyi.motions.MotionQueries;
import xiangyi.motions.MotionRequest;
import xiangyi.motions.MotionRight;
import xiangyi.motions.Motions;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;

/** 议案: one row each motion, with what the presidium decided where it has. */
@Component
class MotionSheet implements Sheet<MotionSheet.Line> {

    private static final Column<String> SESSION = Column.text("会议")
            .alsoCalled("会议名称", "届次")
            .continued()
            .example("14-7")
            .explained("写成14-7，或第七次会议。")
            .field("session");
    private static final Column<Integer> SERIAL = Column.integer("编号")
            .alsoCalled("序号", "议案编号")
            .optional()
            .explained("纸上已编的号，不填就接着编。")
            .field("serial");
    private static final Column<String> TITLE = Column.text("标题")
            .alsoCalled("议案标题", "议案名称")
            .example("关于硬化通组公路的议案")
            .field("title")
            .explained("写成“关于……的议案”，一件一行。");
    private static final Column<String> CAUSE =
            Column.prose("案由").field("cause").explained("为什么提出，一两句话。");
    private static final Column<String> GROUNDS =
            Column.prose("案据").field("grounds").explained("事实、数字，法律政策上的依据。");
    private static final Column<String> PLAN = Column.prose("方案").field("plan").explained("请大会作什么决定，怎么办。");
    private static final Column<String> SIGNERS = Column.text("联名代表")
            .alsoCalled("签名", "提案人", "提出人")
            .explained("领衔的在前，用顿号隔开，至少五名。")
            .field("signers");
    private static final Column<LocalDate> RECEIVED =
            Column.date("收到日期").alsoCalled("提出日期").field("receivedOn").explained("交到会务组的那一天。");
    private static final Column<Decision> DECISION = Column.oneOf("主席团决定", decisions())
            .alsoCalled("决定", "处理意见")
            .optional()
            .field("decision")
            .explained("主席团还没有决定的空着。");
    private static final Column<LocalDate> DECIDED =
            Column.date("决定日期").optional().field("on").explained("主席团开会决定的那一天，和“主席团决定”一起填。");
    private static final Column<String> REASON =
            Column.prose("说明").alsoCalled("理由", "备注").optional().field("reason").explained("主席团决定的理由，转为建议的必须写。");

    /** A row, read. */
    record Line(
            String session,
            @Nullable Integer serial,
            String title,
            String cause,
            String grounds,
            String plan,
            List<String> signers,
            LocalDate receivedOn,
            @Nullable Decision decision,
            @Nullable LocalDate decidedOn,
            @Nullable String reason) {}

    private final Motions motions;
    private final MotionQueries queries;
    private final SessionQueries sessions;

    MotionSheet(Motions motions, MotionQueries queries, SessionQueries sessions) {
        this.motions = motions;
        this.queries = queries;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "议案";
    }

    @Override
    public List<String> otherNames() {
        return List.of("议案台账", "代表议案");
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(SESSION, SERIAL, TITLE, CAUSE, GROUNDS, PLAN, SIGNERS, RECEIVED, DECISION, DECIDED, REASON);
    }

    @Override
    public Line read(Row row) {
        if (row.find(DECISION).isPresent() != row.find(DECIDED).isPresent()) {
            row.refuse(DECIDED, Reason.of("motions.decidedInOneGo"));
        }
        return new Line(
                row.get(SESSION),
                row.orNull(SERIAL),
                row.get(TITLE),
                row.get(CAUSE),
                row.get(GROUNDS),
                row.get(PLAN),
                Arrays.stream(row.get(SIGNERS).split("[、，,；;\\s]+"))
                        .filter(name -> !name.isBlank())
                        .toList(),
                row.get(RECEIVED),
                row.orNull(DECISION),
                row.orNull(DECIDED),
                row.orNull(REASON));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(line.session(), line.title(), line.receivedOn()));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var scope = actor.scope(MotionRight.RECEIVE);
        var session = sessions.named(scope, batch.area(), SessionKind.CONGRESS, line.session());
        var id = motions.receive(
                actor,
                new MotionRequest(
                        MotionId.next(),
                        batch.area(),
                        session.id(),
                        line.signers(),
                        line.title(),
                        line.cause(),
                        line.grounds(),
                        line.plan(),
                        line.receivedOn(),
                        null,
                        line.serial()));
        batch.made("motion", id);
        if (line.decision() != null) {
            var version = queries.card(scope, id).version();
            motions.decide(
                    actor,
                    id,
                    new DecisionRequest(
                            line.decision(), Objects.requireNonNull(line.decidedOn()), line.reason(), version));
        }
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        motions.takeBack(actor, new MotionId(made), "撤回导入");
    }

    private static Map<String, Decision> decisions() {
        var words = new LinkedHashMap<String, Decision>();
        words.put("列入议程", Decision.LISTED);
        words.put("转为建议", Decision.CONVERTED);
        words.put("列入", Decision.LISTED);
        words.put("转建议", Decision.CONVERTED);
        words.put("不列入", Decision.CONVERTED);
        return words;
    }
}
