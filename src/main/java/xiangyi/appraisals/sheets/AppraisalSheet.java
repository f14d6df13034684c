package xiangyi.appraisals.sheets;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.activities.ActivityNames;
import xiangyi.activities.Verdict;
import xiangyi.appraisals.AppraisalId;
import xiangyi.appraisals.AppraisalQueries;
import xiangyi.appraisals.AppraisalRequest;
import xiangyi.appraisals.AppraisalRight;
import xiangyi.appraisals.Appraisals;
import xiangyi.appraisals.StageKind;
import xiangyi.appraisals.StageRequest;
import xiangyi.appraisals.Stages;
import xiangyi.calendar.Span;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;
import xiangyi.shared.Count;
import xiangyi.shared.Reason;

/** 评议: one row each unit or deputy appraised, with every stage from the scheme to the re-check. */
@Component
class AppraisalSheet implements Sheet<AppraisalSheet.Line> {

    private static final Column<String> ACTIVITY = Words.activity();
    private static final Column<LocalDate> DAY = Words.day();
    private static final Column<String> SUBJECT = Column.text("评议对象")
            .alsoCalled("对象", "述职代表", "述职人")
            .example("乡卫生院")
            .explained("单位的名称，或者代表的姓名。")
            .field("subject");
    private static final Column<String> POST =
            Column.text("身份").optional().explained("比如县人大代表。").field("post");
    private static final Column<Span> SCHEME = day("方案时间", "制订工作方案的那天，只记得大概的写2014年6月上旬。");
    private static final Column<String> SCHEME_SAID =
            Column.prose("方案内容").optional().explained("方案要求了什么。");
    private static final Column<Span> MOBILISED = day("动员时间", "开动员会的那天。");
    private static final Column<Span> SURVEY = day("调查时间", "内外调查、走访、座谈的时间。");
    private static final Column<Count> SURVEYED =
            Column.count("问卷人数").optional().explained("可以写1000余。");
    private static final Column<Count> INTERVIEWS =
            Column.count("访谈人数").optional().explained("可以写1000余。");
    private static final Column<String> SURVEY_SAID =
            Column.prose("调查情况").optional().explained("比如：内部发问卷，外部走访、座谈。");
    private static final Column<Span> SENT = day("意见交办时间", "意见交给评议对象的时间。").field("startsOn");
    private static final Column<LocalDate> DUE =
            Column.date("整改期限").optional().explained("文件没有写明就空着，按本地设定的期限计算。").field("dueOn");
    private static final Column<Span> RECTIFIED = day("整改时间", "整改完成的时间。");
    private static final Column<String> MEASURES =
            Column.prose("整改措施").optional().explained("采取了什么措施。");
    private static final Column<Span> PUBLISHED = day("公示时间", "整改情况向代表或选民公布的时间。");
    private static final Column<String> PUBLISHED_HOW =
            Column.prose("公示办法").optional().explained("在哪里、向谁公布。");
    private static final Column<Span> RECHECKED = day("复查时间", "回头再看的时间。");
    private static final Column<Verdict> VERDICT = Words.verdict();
    private static final Column<String> NOTE =
            Column.prose("备注").optional().explained("其他要记的，可以空着。").field("note");

    /** A stage that a row tells of. */
    record Told(
            Span when,
            @Nullable String said,
            @Nullable Count surveyed,
            @Nullable Count interviews,
            @Nullable LocalDate due,
            @Nullable Verdict verdict) {

        StageRequest request(int version) {
            return new StageRequest(
                    when.from(), when.until(), when.saidAs(), surveyed, interviews, due, verdict, said, null, version);
        }
    }

    /** A row, read. */
    record Line(
            String activity,
            @Nullable LocalDate day,
            String subject,
            @Nullable String post,
            @Nullable String note,
            Map<StageKind, Told> stages) {}

    private final Appraisals appraisals;
    private final Stages stages;
    private final AppraisalQueries queries;
    private final ActivityNames names;

    AppraisalSheet(Appraisals appraisals, Stages stages, AppraisalQueries queries, ActivityNames names) {
        this.appraisals = appraisals;
        this.stages = stages;
        this.queries = queries;
        this.names = names;
    }

    @Override
    public String name() {
        return "评议";
    }

    @Override
    public List<String> otherNames() {
        return List.of("评议测评", "工作评议", "述职评议");
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(
                ACTIVITY,
                DAY,
                SUBJECT,
                POST,
                SCHEME,
                SCHEME_SAID,
                MOBILISED,
                SURVEY,
                SURVEYED,
                INTERVIEWS,
                SURVEY_SAID,
                SENT,
                DUE,
                RECTIFIED,
                MEASURES,
                PUBLISHED,
                PUBLISHED_HOW,
                RECHECKED,
                VERDICT,
                NOTE);
    }

    @Override
    public Line read(Row row) {
        var told = new EnumMap<StageKind, Told>(StageKind.class);
        tell(told, row, StageKind.SCHEME, SCHEME, SCHEME_SAID);
        tell(told, row, StageKind.MOBILISED, MOBILISED);
        tell(told, row, StageKind.SURVEY, SURVEY, SURVEY_SAID, SURVEYED, INTERVIEWS);
        tell(told, row, StageKind.SENT, SENT, DUE);
        tell(told, row, StageKind.RECTIFIED, RECTIFIED, MEASURES);
        tell(told, row, StageKind.PUBLISHED, PUBLISHED, PUBLISHED_HOW);
        tell(told, row, StageKind.RECHECKED, RECHECKED, VERDICT);
        return new Line(row.get(ACTIVITY), row.orNull(DAY), row.get(SUBJECT), row.orNull(POST), row.orNull(NOTE), told);
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(line.activity(), String.valueOf(line.day()), line.subject()));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var activity = names.find(scope, batch.area(), line.activity(), line.day());
        var id = appraisals.record(
                actor,
                new AppraisalRequest(
                        AppraisalId.next(), activity.id(), line.subject(), line.post(), null, line.note(), 0));
        batch.made("appraisal", id);
        line.stages()
                .forEach((kind, told) -> stages.record(
                        actor, id, kind, told.request(queries.card(scope, id).version())));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        appraisals.takeOut(actor, new AppraisalId(made));
    }

    /** What is said of a stage needs the day on which it was. */
    private static void tell(Map<StageKind, Told> told, Row row, StageKind kind, Column<Span> when, Column<?>... more) {
        var on = row.orNull(when);
        if (on == null) {
            for (var column : more) {
                if (row.find(column).isPresent()) {
                    row.refuse(column, Reason.of("appraisals.sheet.noDay", when.title()));
                }
            }
            return;
        }
        told.put(
                kind,
                new Told(
                        on,
                        said(row, kind),
                        kind == StageKind.SURVEY ? row.orNull(SURVEYED) : null,
                        kind == StageKind.SURVEY ? row.orNull(INTERVIEWS) : null,
                        kind == StageKind.SENT ? row.orNull(DUE) : null,
                        kind == StageKind.RECHECKED ? row.orNull(VERDICT) : null));
    }

    private static @Nullable String said(Row row, StageKind kind) {
        return switch (kind) {
            case SCHEME -> row.orNull(SCHEME_SAID);
            case SURVEY -> row.orNull(SURVEY_SAID);
            case RECTIFIED -> row.orNull(MEASURES);
            case PUBLISHED -> row.orNull(PUBLISHED_HOW);
            case MOBILISED, SENT, RECHECKED -> null;
        };
    }

    private static Column<Span> day(String title, String explained) {
        return Column.span(title)
                .alsoCalled(title.replace("时间", "日期"))
                .optional()
                .explained(explained);
    }
}
