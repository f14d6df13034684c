package xiangyi.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

/** 职务: who holds which post of the congress or the government. */
@Component
class PostSheet implements Sheet<PostRequest> {

    private static final Column<String> NAME = Column.name("姓名").field("name").explained("主席、副主席、主席团成员要在代表名册里。");
    private static final Column<PostKind> KIND = Column.oneOf(
                    "职务",
                    PostKind.class,
                    Map.of(
                            "人大主席", PostKind.CHAIR,
                            "人大副主席", PostKind.VICE_CHAIR,
                            "乡长", PostKind.HEAD,
                            "镇长", PostKind.HEAD,
                            "副乡长", PostKind.DEPUTY_HEAD,
                            "副镇长", PostKind.DEPUTY_HEAD,
                            "其他", PostKind.OTHER))
            .field("kind")
            .explained("从给出的几项里选。");
    private static final Column<String> TITLE =
            Column.text("职务名称").field("title").example("烽火乡人大主席").explained("全称，照任职文件写。");
    private static final Column<LocalDate> FROM =
            Column.date("起始日期").alsoCalled("任职日期").field("fromOn").explained("选举或任命生效的那一天。");
    private static final Column<LocalDate> UNTIL =
            Column.date("终止日期").alsoCalled("免职日期").optional().field("untilOn").explained("不再任这个职务的那一天；在任的空着。");
    private static final Column<String> NOTE =
            Column.text("备注").optional().field("note").explained("其他要记的，可以空着。");

    private static final Area UNSAID = new Area("00");

    private final Posts posts;
    private final PostCorrections corrections;

    PostSheet(Posts posts, PostCorrections corrections) {
        this.posts = posts;
        this.corrections = corrections;
    }

    @Override
    public String name() {
        return "职务";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<String> otherNames() {
        return List.of("任职情况");
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(NAME, KIND, TITLE, FROM, UNTIL, NOTE);
    }

    @Override
    public PostRequest read(Row row) {
        return new PostRequest(
                PostId.next(),
                UNSAID,
                row.get(NAME),
                row.get(KIND),
                row.get(TITLE),
                row.get(FROM),
                row.orNull(UNTIL),
                row.orNull(NOTE));
    }

    @Override
    public void write(Actor actor, PostRequest row, Batch batch) {
        batch.made("post", posts.hold(actor, row.in(batch.area())));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        corrections.takeOut(actor, new PostId(made));
    }
}
