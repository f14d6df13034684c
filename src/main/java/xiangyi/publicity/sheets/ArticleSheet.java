package xiangyi.publicity.sheets;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Span;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.publicity.ArticleId;
import xiangyi.publicity.ArticleRequest;
import xiangyi.publicity.Articles;
import xiangyi.publicity.MediumLevel;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;

/** 信息稿件: one row each piece of news, or one for several. */
@Component
class ArticleSheet implements Sheet<ArticleSheet.Line> {

    private static final Column<String> TITLE = Column.text("标题")
            .alsoCalled("题目", "稿件标题", "信息标题")
            .example("代表视察通组公路")
            .explained("没有留下标题的，写“信息（补记10篇）”。")
            .field("title");
    private static final Column<String> AUTHOR = Column.text("作者")
            .alsoCalled("撰稿人", "撰写人")
            .optional()
            .explained("谁写的。")
            .field("author");
    private static final Column<Span> WRITTEN = Column.span("写成日期")
            .alsoCalled("撰写日期", "日期", "时间")
            .example("2025-03-20")
            .explained("只知道大概的，写2025年上半年、2025年全年。")
            .field("writtenOn");
    private static final Column<Integer> PIECES =
            Column.integer("篇数").optional().explained("不填就是1篇；没有留下标题的，几篇合成一行。").field("pieces");
    private static final Column<MediumLevel> LEVEL = Column.oneOf("采用级别", levels())
            .alsoCalled("级别", "媒体级别")
            .optional()
            .explained("被采用、刊登了才填。")
            .field("level");
    private static final Column<String> MEDIUM = Column.text("采用媒体")
            .alsoCalled("媒体", "刊登媒体", "发表刊物")
            .optional()
            .explained("登在什么报刊、网站上。")
            .field("medium");
    private static final Column<LocalDate> PRINTED = Column.date("刊登日期")
            .alsoCalled("发表日期", "采用日期")
            .optional()
            .explained("哪一天登出来的。")
            .field("printedOn");
    private static final Column<String> LINK = Column.text("网址")
            .alsoCalled("链接")
            .optional()
            .explained("网上看得到的，以http://或https://开头。")
            .field("link");

    /** A row, read. */
    record Line(
            String title,
            @Nullable String author,
            Span written,
            int pieces,
            @Nullable MediumLevel level,
            @Nullable String medium,
            @Nullable LocalDate printedOn,
            @Nullable String link) {}

    private final Articles articles;

    ArticleSheet(Articles articles) {
        this.articles = articles;
    }

    @Override
    public String name() {
        return "信息稿件";
    }

    @Override
    public List<String> otherNames() {
        return List.of("宣传信息", "信息报道", "稿件");
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(TITLE, AUTHOR, WRITTEN, PIECES, LEVEL, MEDIUM, PRINTED, LINK);
    }

    @Override
    public Line read(Row row) {
        if (row.find(PIECES).filter(number -> number < 1).isPresent()) {
            row.refuse(PIECES, Reason.of("publicity.atLeastOne"));
        }
        return new Line(
                row.get(TITLE),
                row.orNull(AUTHOR),
                row.get(WRITTEN),
                row.find(PIECES).orElse(1),
                row.orNull(LEVEL),
                row.orNull(MEDIUM),
                row.orNull(PRINTED),
                row.orNull(LINK));
    }

    @Override
    public Optional<Object> key(Line line) {
        return Optional.of(List.of(line.title(), line.written()));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var written = line.written();
        batch.made(
                "article",
                articles.record(
                        actor,
                        new ArticleRequest(
                                ArticleId.next(),
                                batch.area(),
                                line.title(),
                                line.author(),
                                line.pieces(),
                                written.from(),
                                written.isOneDay() ? null : written.until(),
                                written.saidAs(),
                                line.level(),
                                line.medium(),
                                line.printedOn(),
                                line.link(),
                                null,
                                0)));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        articles.takeOut(actor, new ArticleId(made));
    }

    private static Map<String, MediumLevel> levels() {
        var words = new LinkedHashMap<String, MediumLevel>();
        words.put("乡镇", MediumLevel.TOWNSHIP);
        words.put("县级", MediumLevel.COUNTY);
        words.put("市级", MediumLevel.CITY);
        words.put("省级", MediumLevel.PROVINCE);
        words.put("国家级", MediumLevel.NATION);
        words.put("县", MediumLevel.COUNTY);
        words.put("区县级", MediumLevel.COUNTY);
        words.put("市", MediumLevel.CITY);
        words.put("州级", MediumLevel.CITY);
        words.put("省", MediumLevel.PROVINCE);
        words.put("中央", MediumLevel.NATION);
        words.put("全国", MediumLevel.NATION);
        return words;
    }
}
