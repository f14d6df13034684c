package xiangyi.plans.sheets;

import java.time.LocalDate;
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
import xiangyi.plans.TopicId;
import xiangyi.plans.TopicRequest;
import xiangyi.plans.TopicSource;
import xiangyi.plans.Topics;
import xiangyi.shared.Actor;

/** 监督议题: one row each topic of a year. */
@Component
class TopicSheet implements Sheet<TopicSheet.Entry> {

    private static final Column<Integer> YEAR = Column.integer("年度")
            .alsoCalled("年份")
            .example("2025")
            .explained("哪一年的议题。")
            .field("year");
    private static final Column<String> TITLE = Column.text("议题")
            .alsoCalled("监督议题", "名称")
            .example("新农村建设")
            .explained("准备监督的事项，一行一个。")
            .field("title");
    private static final Column<TopicSource> SOURCE = Column.oneOf("来源", sources())
            .alsoCalled("议题来源")
            .explained("议题从哪里来，选最主要的一个。")
            .field("source");
    private static final Column<LocalDate> ADOPTED = Column.date("确定日期")
            .alsoCalled("通过日期", "日期")
            .explained("主席团定下来的那一天。")
            .field("adoptedOn");
    private static final Column<LocalDate> TOLD = Column.date("告知日期")
            .alsoCalled("告知政府日期")
            .optional()
            .explained("告知乡镇政府的日期。")
            .field("toldOn");
    private static final Column<String> NOTE =
            Column.text("备注").optional().explained("其他要说明的。").field("note");

    /** A row, read. */
    record Entry(
            int year,
            String title,
            TopicSource source,
            LocalDate adopted,
            @Nullable LocalDate told,
            @Nullable String note) {}

    private final Topics topics;

    TopicSheet(Topics topics) {
        this.topics = topics;
    }

    @Override
    public String name() {
        return "监督议题";
    }

    @Override
    public List<String> otherNames() {
        return List.of("监督计划", "议题");
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(YEAR, TITLE, SOURCE, ADOPTED, TOLD, NOTE);
    }

    @Override
    public Entry read(Row row) {
        return new Entry(
                row.get(YEAR), row.get(TITLE), row.get(SOURCE), row.get(ADOPTED), row.orNull(TOLD), row.orNull(NOTE));
    }

    @Override
    public Optional<Object> key(Entry entry) {
        return Optional.of(List.of(entry.year(), entry.title()));
    }

    @Override
    public void write(Actor actor, Entry entry, Batch batch) {
        batch.made(
                "topic",
                topics.choose(
                        actor,
                        new TopicRequest(
                                TopicId.next(),
                                batch.area(),
                                entry.year(),
                                entry.title(),
                                entry.source(),
                                entry.adopted(),
                                entry.told(),
                                entry.note(),
                                null,
                                0)));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        topics.takeOut(actor, new TopicId(made));
    }

    private static Map<String, TopicSource> sources() {
        var words = new LinkedHashMap<String, TopicSource>();
        words.put("党委重点", TopicSource.PARTY);
        words.put("政府难点", TopicSource.GOVERNMENT);
        words.put("群众热点", TopicSource.HEAT);
        words.put("执法检查", TopicSource.CHECKS);
        words.put("代表建议", TopicSource.SUGGESTIONS);
        words.put("代表提出", TopicSource.MEMBERS);
        words.put("调研", TopicSource.RESEARCH);
        words.put("信访", TopicSource.PETITIONS);
        words.put("专题调研", TopicSource.RESEARCH);
        words.put("主席团成员提出", TopicSource.MEMBERS);
        return words;
    }
}
