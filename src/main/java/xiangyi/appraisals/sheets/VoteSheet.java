package xiangyi.appraisals.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.activities.ActivityNames;
import xiangyi.appraisals.AppraisalQueries;
import xiangyi.appraisals.AppraisalRight;
import xiangyi.appraisals.Ballots;
import xiangyi.appraisals.Scale;
import xiangyi.appraisals.VoteId;
import xiangyi.appraisals.VoteRequest;
import xiangyi.appraisals.Voters;
import xiangyi.appraisals.Votes;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;

/** 测评: one row each vote on paper, or each line of a ballot that has several. */
@Component
class VoteSheet implements Sheet<VoteSheet.Line> {

    private static final Column<String> ACTIVITY = Words.activity();
    private static final Column<LocalDate> DAY = Words.day();
    private static final Column<String> SUBJECT = Column.text("评议对象")
            .alsoCalled("对象", "述职代表", "述职人")
            .optional()
            .explained("一次活动只评一个的可以空着。")
            .field("subject");
    private static final Column<Integer> ROUND =
            Column.integer("第几次").optional().explained("不填就是第一次；不满意再测评的填2。").field("round");
    private static final Column<String> LINE =
            Column.text("测评项目").optional().explained("只有一个总的评价就空着。").field("line");
    private static final Column<Voters> VOTERS = Words.voters();
    private static final Column<Scale> SCALE = Words.scale();
    private static final Column<LocalDate> VOTED =
            Column.date("测评日期").optional().explained("不填就是活动那天。").field("votedOn");
    private static final Column<Integer> PRESENT = number("到会人数", "present", "到会应投票的人数。");
    private static final Column<Integer> HANDED_OUT = number("发出票数", "handedOut", "没有记下来就空着，不要填0。");
    private static final Column<Integer> RETURNED = number("收回票数", "returned", "没有记下来就空着。");
    private static final Column<Integer> VALID = number("有效票数", "valid", "不填就是三档合计。");
    private static final Column<Integer> SATISFIED =
            number("满意票", "satisfied", "满意或称职。三档要么都填，要么都不填。").alsoCalled("满意", "称职", "称职票");
    private static final Column<Integer> BASICALLY =
            number("基本满意票", "basically", "基本满意或基本称职，没有就填0。").alsoCalled("基本满意", "基本称职", "基本称职票");
    private static final Column<Integer> DISSATISFIED =
            number("不满意票", "dissatisfied", "不满意或不称职，没有就填0。").alsoCalled("不满意", "不称职", "不称职票");
    private static final Column<LocalDate> READ_OUT =
            Column.date("宣布结果日期").optional().explained("当场宣布的就是测评那天。").field("readOutOn");

    /** A row, read. */
    record Line(
            String activity,
            @Nullable LocalDate day,
            @Nullable String subject,
            int round,
            @Nullable String line,
            @Nullable Voters voters,
            @Nullable Scale scale,
            @Nullable LocalDate votedOn,
            Ballots ballots,
            @Nullable LocalDate readOutOn) {}

    private final Votes votes;
    private final AppraisalQueries queries;
    private final ActivityNames names;

    VoteSheet(Votes votes, AppraisalQueries queries, ActivityNames names) {
        this.votes = votes;
        this.queries = queries;
        this.names = names;
    }

    @Override
    public String name() {
        return "测评";
    }

    @Override
    public List<String> otherNames() {
        return List.of("测评票数", "测评结果");
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(
                ACTIVITY,
                DAY,
                SUBJECT,
                ROUND,
                LINE,
                VOTERS,
                SCALE,
                VOTED,
                PRESENT,
                HANDED_OUT,
                RETURNED,
                VALID,
                SATISFIED,
                BASICALLY,
                DISSATISFIED,
                READ_OUT);
    }

    @Override
    public Line read(Row row) {
        return new Line(
                row.get(ACTIVITY),
                row.orNull(DAY),
                row.orNull(SUBJECT),
                row.find(ROUND).orElse(1),
                row.orNull(LINE),
                row.orNull(VOTERS),
                row.orNull(SCALE),
                row.orNull(VOTED),
                new Ballots(
                        row.orNull(PRESENT),
                        row.orNull(HANDED_OUT),
                        row.orNull(RETURNED),
                        row.orNull(VALID),
                        row.orNull(SATISFIED),
                        row.orNull(BASICALLY),
                        row.orNull(DISSATISFIED)),
                row.orNull(READ_OUT));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(
                line.activity(),
                String.valueOf(line.day()),
                String.valueOf(line.subject()),
                line.round(),
                String.valueOf(line.line())));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var activity = names.find(scope, batch.area(), line.activity(), line.day());
        var appraisal = queries.of(scope, activity.id(), line.subject());
        var id = votes.record(
                actor,
                appraisal.id(),
                VoteRequest.of(
                        VoteId.next(),
                        line.round(),
                        line.line(),
                        Objects.requireNonNullElse(
                                line.voters(), appraisal.kind().voters()),
                        Objects.requireNonNullElse(
                                line.scale(), appraisal.kind().scale()),
                        Objects.requireNonNullElse(line.votedOn(), appraisal.metOn()),
                        line.ballots(),
                        line.readOutOn()));
        batch.made("vote", id);
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        votes.takeOut(actor, new VoteId(made));
    }

    private static Column<Integer> number(String title, String field, String explained) {
        return Column.integer(title).optional().explained(explained).field(field);
    }
}
