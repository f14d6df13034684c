package xiangyi.plans.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.plans.PaperId;
import xiangyi.plans.PaperKind;
import xiangyi.plans.PaperRequest;
import xiangyi.plans.Papers;
import xiangyi.shared.Actor;

/** 计划制度: one row each plan, scheme or rule. */
@Component
class PaperSheet implements Sheet<PaperSheet.Entry> {

    private static final Column<PaperKind> KIND = Column.oneOf("类别", PaperKind.class)
            .alsoCalled("种类")
            .explained("年度计划、小组计划、方案或制度。")
            .field("kind");
    private static final Column<String> TITLE = Column.text("名称")
            .alsoCalled("标题", "文件名称")
            .example("烽火乡人大2025年工作计划")
            .explained("照原件写全称。")
            .field("title");
    private static final Column<LocalDate> ADOPTED = Column.date("通过日期")
            .alsoCalled("制定日期", "日期")
            .explained("会议通过或印发的那一天。")
            .field("adoptedOn");
    private static final Column<LocalDate> UNTIL =
            Column.date("截止日期").optional().explained("只知道大概时间的，通过日期和截止日期填头尾两天。").field("adoptedUntil");
    private static final Column<String> SAID = Column.text("时间说法")
            .optional()
            .explained("只知道大概时间的，照原话填。")
            .example("年初")
            .field("saidAs");
    private static final Column<String> BY = Column.text("由谁通过")
            .alsoCalled("制定单位")
            .optional()
            .example("主席团")
            .explained("哪次会议或哪个机构通过的。")
            .field("adoptedBy");
    private static final Column<Integer> YEAR = Column.integer("年度")
            .optional()
            .example("2025")
            .explained("管哪一年的，不填就是通过的那一年。")
            .field("year");
    private static final Column<String> GROUP = Column.text("代表小组")
            .alsoCalled("小组")
            .optional()
            .explained("小组计划要填是哪个小组的。")
            .field("group");
    private static final Column<String> REPLACES =
            Column.text("代替哪一件").optional().explained("旧制度的名称，要排在前面或已经录过。").field("replaces");
    private static final Column<String> BODY = Column.prose("内容")
            .alsoCalled("主要内容", "备注")
            .optional()
            .explained("主要内容，可以只写要点。")
            .field("body");

    /** A row, read. */
    record Entry(
            PaperKind kind,
            String title,
            LocalDate adopted,
            @Nullable LocalDate until,
            @Nullable String said,
            @Nullable String by,
            @Nullable Integer year,
            @Nullable String group,
            @Nullable String replaces,
            @Nullable String body) {}

    private final Papers papers;

    PaperSheet(Papers papers) {
        this.papers = papers;
    }

    @Override
    public String name() {
        return "计划制度";
    }

    @Override
    public List<String> otherNames() {
        return List.of("工作计划", "制度建设", "计划和制度");
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(KIND, TITLE, ADOPTED, UNTIL, SAID, BY, YEAR, GROUP, REPLACES, BODY);
    }

    @Override
    public Entry read(Row row) {
        return new Entry(
                row.get(KIND),
                row.get(TITLE),
                row.get(ADOPTED),
                row.orNull(UNTIL),
                row.orNull(SAID),
                row.orNull(BY),
                row.orNull(YEAR),
                row.orNull(GROUP),
                row.orNull(REPLACES),
                row.orNull(BODY));
    }

    @Override
    public Optional<Object> key(Entry entry) {
        return Optional.of(List.of(entry.title(), entry.adopted()));
    }

    @Override
    public void write(Actor actor, Entry entry, Batch batch) {
        var replaces = entry.replaces() == null ? null : papers.named(actor, batch.area(), entry.replaces());
        batch.made(
                "paper",
                papers.adopt(
                        actor,
                        new PaperRequest(
                                PaperId.next(),
                                batch.area(),
                                entry.kind(),
                                entry.title(),
                                entry.adopted(),
                                entry.until(),
                                entry.said(),
                                entry.by(),
                                entry.year(),
                                entry.body(),
                                entry.group(),
                                replaces,
                                null,
                                0),
                        null));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        papers.takeOut(actor, new PaperId(made));
    }
}
