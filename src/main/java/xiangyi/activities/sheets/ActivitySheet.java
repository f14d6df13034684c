package xiangyi.activities.sheets;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.activities.Activities;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityNames;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRequest;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.ToldRequest;
import xiangyi.calendar.Span;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.roster.GroupId;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Count;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;

/** 活动: one row each activity, held or planned. */
@Component
class ActivitySheet implements Sheet<ActivitySheet.Line> {

    private static final Column<String> TITLE = Column.text("名称")
            .alsoCalled("活动名称", "活动内容")
            .example("视察新农村建设")
            .field("title")
            .explained("写看了什么、做了什么，一次活动一行。");
    private static final Column<ActivityKind> KIND = Words.kind();
    private static final Column<Span> WHEN = Column.span("时间")
            .alsoCalled("活动时间", "日期")
            .example("2025-12-08")
            .explained("只知道大概的写成2025年9月下旬、2025年上半年；几天的写成2025年6月6日至6月8日。")
            .field("startsOn");
    private static final Column<LocalTime> BEGINS =
            Column.time("几点开始").optional().field("beginsAt").explained("例如：9:00。");
    private static final Column<String> PLACE =
            Column.text("地点").alsoCalled("活动地点").optional().field("place").explained("在哪里开展。");
    private static final Column<String> TOPIC =
            Column.text("主题").alsoCalled("活动主题").optional().field("topic").explained("没有专门主题的空着。");
    private static final Column<String> LEAD =
            Column.text("带队").alsoCalled("组织者", "负责人").optional().field("lead").explained("谁带队，例如：副主席石玉兰。");
    private static final Column<Count> DEPUTIES = Column.count("参加代表人数")
            .alsoCalled("参加人数", "代表人数")
            .optional()
            .explained("登记了“活动参加人”的可以不填。")
            .field("deputies");
    private static final Column<Count> FINDINGS =
            Column.count("意见条数").optional().explained("逐条登记了“活动意见”的可以不填。").field("findings");
    private static final Column<String> GROUP =
            Column.text("代表小组").alsoCalled("小组").optional().field("group").explained("“代表小组”里的名称；全体代表参加的空着。");
    private static final Column<String> CONSTITUENCY =
            Column.text("选区").optional().field("constituency").explained("代表述职的填第几选区。");
    private static final Column<String> ROUTE =
            Column.text("路线").optional().field("route").explained("按先后写，例如：码头、老洲圩、泵站。");
    private static final Column<String> LAW =
            Column.text("法律法规").alsoCalled("依据").optional().field("law").explained("执法检查的填，例如：《食品安全法》。");
    private static final Column<String> SITES =
            Column.text("点位").optional().field("sites").explained("检查或走访的具体点，顿号隔开。");
    private static final Column<Integer> TIMES =
            Column.integer("共几次").optional().explained("几次合记一行的才填。").field("times");
    private static final Column<LocalDate> NOTIFIED =
            Column.date("通知日期").optional().field("notifiedOn").explained("通知发出的那天。");
    private static final Column<LocalDate> MATERIALS =
            Column.date("材料送达日期").optional().field("materialsOn").explained("请有关单位把材料送到的那天。");
    private static final Column<LocalDate> TOLD =
            Column.date("告知代表日期").optional().field("on").explained("把办理结果告诉参加代表的那天。");
    private static final Column<String> HOW =
            Column.text("怎么告知的").optional().field("how").explained("例如：在小组会上通报。");
    private static final Column<String> RECHECKS =
            Column.text("回头看哪次活动").optional().explained("“活动”表里前面一行的名称。").field("activity");
    private static final Column<Boolean> HELD =
            Column.yesNo("是否已开展").optional().explained("不填就看日期：今天以前的算开展过。").field("held");
    private static final Column<String> SUMMARY = Column.prose("经过")
            .alsoCalled("活动情况", "备注")
            .optional()
            .field("summary")
            .explained("看了哪里、听了谁汇报、代表怎么评价。");

    /** A row, read. */
    record Line(
            ActivityRequest request,
            @Nullable String group,
            @Nullable String rechecks,
            @Nullable Boolean held,
            @Nullable LocalDate told,
            @Nullable String how) {}

    private static final Area NOWHERE = new Area("000000000");

    private final Activities activities;
    private final ActivityQueries queries;
    private final ActivityNames names;
    private final GroupQueries groups;
    private final Workdays workdays;

    ActivitySheet(
            Activities activities,
            ActivityQueries queries,
            ActivityNames names,
            GroupQueries groups,
            Workdays workdays) {
        this.activities = activities;
        this.queries = queries;
        this.names = names;
        this.groups = groups;
        this.workdays = workdays;
    }

    @Override
    public String name() {
        return "活动";
    }

    @Override
    public List<String> otherNames() {
        return List.of("代表活动", "活动台账", "代表活动台账");
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(
                TITLE,
                KIND,
                WHEN,
                BEGINS,
                PLACE,
                TOPIC,
                LEAD,
                DEPUTIES,
                FINDINGS,
                GROUP,
                CONSTITUENCY,
                ROUTE,
                LAW,
                SITES,
                TIMES,
                NOTIFIED,
                MATERIALS,
                TOLD,
                HOW,
                RECHECKS,
                HELD,
                SUMMARY);
    }

    @Override
    public Line read(Row row) {
        var when = row.get(WHEN);
        return new Line(
                new ActivityRequest(
                        ActivityId.next(),
                        NOWHERE,
                        row.get(KIND),
                        null,
                        row.get(TITLE),
                        true,
                        when.from(),
                        when.until(),
                        when.saidAs(),
                        row.orNull(BEGINS),
                        row.orNull(PLACE),
                        row.orNull(TOPIC),
                        row.orNull(LEAD),
                        null,
                        row.orNull(ROUTE),
                        row.orNull(LAW),
                        row.orNull(SITES),
                        row.orNull(CONSTITUENCY),
                        row.orNull(DEPUTIES),
                        row.orNull(FINDINGS),
                        row.orNull(TIMES),
                        row.orNull(NOTIFIED),
                        row.orNull(MATERIALS),
                        row.orNull(SUMMARY),
                        0),
                row.orNull(GROUP),
                row.orNull(RECHECKS),
                row.orNull(HELD),
                row.orNull(TOLD),
                row.orNull(HOW));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(line.request().title(), line.request().startsOn()));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var scope = actor.scope(ActivityRight.WRITE);
        var request = line.request();
        var held = line.held() != null ? line.held() : !request.startsOn().isAfter(workdays.today());
        var id = activities.record(
                actor,
                request.within(
                        batch.area(),
                        held,
                        group(scope, batch.area(), line),
                        line.rechecks() == null
                                ? null
                                : names.find(scope, batch.area(), line.rechecks(), null)
                                        .id()));
        if (line.told() != null) {
            activities.tell(
                    actor,
                    id,
                    new ToldRequest(
                            line.told(),
                            line.how(),
                            null,
                            queries.card(scope, id).version()));
        }
        batch.made("activity", id);
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        activities.takeOut(actor, new ActivityId(made));
    }

    private @Nullable GroupId group(Scope scope, Area area, Line line) {
        var named = line.group();
        return named == null
                ? null
                : groups.groups(scope, area, line.request().startsOn()).stream()
                        .filter(group -> group.name().equals(named))
                        .findFirst()
                        .map(GroupQueries.GroupRow::id)
                        .orElseThrow(() -> new Refusal(List.of(
                                Reason.of("activities.sheet.noGroup", named).at("group"))));
    }
}
