package xiangyi.petitions.sheets;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.petitions.LineAct;
import xiangyi.petitions.PetitionLineId;
import xiangyi.petitions.PetitionLineRequest;
import xiangyi.petitions.PetitionQueries;
import xiangyi.petitions.PetitionRight;
import xiangyi.petitions.Petitions;
import xiangyi.shared.Actor;

/** 信访经过: one row each step of a petition's story. */
@Component
class StorySheet implements Sheet<StorySheet.Line> {

    private static final Column<String> MATTER = Column.text("信访事项")
            .alsoCalled("事项")
            .continued()
            .example("高速公路拆迁户的宅基地安置")
            .explained("和“信访”表里写的一样。")
            .field("matter");
    private static final Column<LocalDate> ON = Column.date("日期")
            .alsoCalled("办理日期", "时间")
            .example("2025-03-20")
            .explained("这一步是哪一天办的。")
            .field("on");
    private static final Column<LineAct> ACT = Column.oneOf("这一条是", acts())
            .alsoCalled("环节")
            .optional()
            .explained("不填就是办理经过。")
            .field("act");
    private static final Column<String> WHO = Column.text("谁办的")
            .alsoCalled("办理人", "经办单位")
            .optional()
            .example("国土所和综治办")
            .explained("工作组、单位或人。")
            .field("who");
    private static final Column<String> SAID = Column.prose("做了什么")
            .alsoCalled("经过", "办理情况", "内容")
            .example("到现场放样")
            .explained("一步一行。")
            .field("said");

    private static final Column<LocalDate> UNTIL = Column.date("延长到")
            .alsoCalled("延期至")
            .optional()
            .explained("延长办理期限的才填，“谁办的”写批准的负责人。")
            .field("until");

    /** A row, read. */
    record Line(
            String matter,
            LocalDate on,
            LineAct act,
            @Nullable String who,
            String said,
            @Nullable LocalDate until) {}

    private final Petitions petitions;
    private final PetitionQueries queries;

    StorySheet(Petitions petitions, PetitionQueries queries) {
        this.petitions = petitions;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "信访经过";
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(MATTER, ON, ACT, WHO, SAID, UNTIL);
    }

    @Override
    public Line read(Row row) {
        return new Line(
                row.get(MATTER),
                row.get(ON),
                row.find(ACT).orElse(LineAct.STEP),
                row.orNull(WHO),
                row.get(SAID),
                row.orNull(UNTIL));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var petition = queries.named(actor.scope(PetitionRight.WRITE), batch.area(), line.matter());
        var id = PetitionLineId.next();
        petitions.follow(
                actor,
                petition.id(),
                new PetitionLineRequest(
                        id, line.act(), line.on(), line.who(), line.until(), line.said(), petition.version()));
        batch.made("step", id);
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        petitions.takeOut(actor, new PetitionLineId(made));
    }

    private static Map<String, LineAct> acts() {
        var words = new LinkedHashMap<String, LineAct>();
        words.put("办理经过", LineAct.STEP);
        words.put("告知信访人", LineAct.TOLD);
        words.put("延长办理期限", LineAct.EXTENDED);
        words.put("受理", LineAct.ACCEPTED);
        words.put("告知", LineAct.TOLD);
        words.put("延期", LineAct.EXTENDED);
        return words;
    }
}
