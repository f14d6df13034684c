package xiangyi.petitions.sheets;

import java.time.LocalDate;
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
import xiangyi.petitions.CameBy;
import xiangyi.petitions.LineAct;
import xiangyi.petitions.PetitionEndRequest;
import xiangyi.petitions.PetitionEnding;
import xiangyi.petitions.PetitionId;
import xiangyi.petitions.PetitionKind;
import xiangyi.petitions.PetitionLineId;
import xiangyi.petitions.PetitionLineRequest;
import xiangyi.petitions.PetitionQueries;
import xiangyi.petitions.PetitionRequest;
import xiangyi.petitions.PetitionRight;
import xiangyi.petitions.Petitions;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Sealed;
import xiangyi.shared.Text;

/** 信访: one row each petition, with its end where it has one. The batch keeps name and phone only masked. */
@Component
class PetitionSheet implements Sheet<PetitionSheet.Line> {

    private static final Column<LocalDate> RECEIVED = Column.date("收到日期")
            .alsoCalled("来访日期", "登记日期", "日期")
            .example("2025-03-12")
            .explained("来访、来信、来电的那天。")
            .field("receivedOn");
    private static final Column<CameBy> CHANNEL = Column.oneOf("信访方式", channels())
            .alsoCalled("方式", "来源")
            .optional()
            .explained("不填就是来访。")
            .field("channel");
    private static final Column<String> PETITIONER = Column.name("信访人")
            .alsoCalled("姓名", "来访人", "信访人姓名")
            .secret()
            .explained("加密保存，导入的底稿里也只留掩码。")
            .field("petitioner");
    private static final Column<String> PHONE = Column.code("电话")
            .alsoCalled("联系电话", "手机")
            .secret()
            .optional()
            .explained("告知和回访用，加密保存。")
            .field("phone");
    private static final Column<Integer> PEOPLE =
            Column.integer("人数").optional().explained("涉及几个人；没有记的空着，不会算成1人。").field("people");
    private static final Column<Integer> SPOKESPERSONS = Column.integer("代表人数")
            .alsoCalled("推选代表人数")
            .optional()
            .explained("多人走访推选的代表，不超过5人。")
            .field("spokespersons");
    private static final Column<Boolean> UNCLEAR = Column.oneOf("姓名住址", clearness())
            .alsoCalled("姓名住址是否清楚")
            .optional()
            .explained("不清的填“不清”，就不要求告知；不填就是清楚。")
            .field("unclear");
    private static final Column<String> VILLAGE = Column.text("所在村")
            .alsoCalled("村", "住址", "地址")
            .optional()
            .explained("信访人住在哪个村。")
            .field("village");
    private static final Column<String> MATTER = Column.text("信访事项")
            .alsoCalled("事项", "反映问题", "主要诉求")
            .example("高速公路拆迁户的宅基地安置")
            .explained("一句话，不写姓名。")
            .field("matter");
    private static final Column<PetitionKind> KIND = Column.oneOf("类别", kinds())
            .alsoCalled("信访类别")
            .optional()
            .explained("不填就是申诉求决。")
            .field("kind");
    private static final Column<LocalDate> ACCEPTED = Column.date("受理日期")
            .optional()
            .explained("60日从这一天算起；没有记的从告知那天算起，最迟是收到后15日。")
            .field("on");
    private static final Column<LocalDate> TOLD = Column.date("告知日期")
            .alsoCalled("受理告知日期")
            .optional()
            .explained("书面告知信访人接收情况和处理途径、程序的那天。")
            .field("on");
    private static final Column<LocalDate> ENDED = Column.date("办结日期")
            .alsoCalled("结案日期")
            .optional()
            .explained("办结了才填，和办理结果一起填。")
            .field("on");
    private static final Column<PetitionEnding> HOW = Column.oneOf("在哪里解决", endings())
            .alsoCalled("解决层级")
            .optional()
            .explained("村里、乡镇还是上级；不填就是乡镇解决。")
            .field("how");
    private static final Column<String> OUTCOME = Column.prose("办理结果")
            .alsoCalled("结果", "处理结果")
            .optional()
            .explained("最后怎样解决的。")
            .field("outcome");

    /** A row, read. */
    record Line(
            PetitionId id,
            LocalDate receivedOn,
            CameBy channel,
            Sealed petitioner,
            @Nullable Sealed phone,
            @Nullable Integer people,
            @Nullable Integer spokespersons,
            @Nullable Boolean unclear,
            @Nullable String village,
            String matter,
            PetitionKind kind,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate toldOn,
            @Nullable LocalDate endedOn,
            @Nullable PetitionEnding how,
            @Nullable String outcome) {}

    private final Petitions petitions;
    private final PetitionQueries queries;

    PetitionSheet(Petitions petitions, PetitionQueries queries) {
        this.petitions = petitions;
        this.queries = queries;
    }

    @Override
    public String name() {
        return "信访";
    }

    @Override
    public List<String> otherNames() {
        return List.of("信访台账", "信访登记", "来信来访");
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(
                RECEIVED,
                CHANNEL,
                PETITIONER,
                PHONE,
                PEOPLE,
                VILLAGE,
                MATTER,
                KIND,
                TOLD,
                ENDED,
                HOW,
                OUTCOME,
                SPOKESPERSONS,
                UNCLEAR,
                ACCEPTED);
    }

    @Override
    public Line read(Row row) {
        for (var number : List.of(PEOPLE, SPOKESPERSONS)) {
            if (row.find(number).filter(people -> people < 1).isPresent()) {
                row.refuse(number, Reason.of("petitions.atLeastOne"));
            }
        }
        var ended = row.orNull(ENDED);
        if (ended == null != (row.orNull(OUTCOME) == null)) {
            row.refuse(ended == null ? ENDED : OUTCOME, Reason.of("petitions.endedInFull"));
        }
        return new Line(
                PetitionId.next(),
                row.get(RECEIVED),
                row.find(CHANNEL).orElse(CameBy.VISIT),
                new Sealed(row.get(PETITIONER)),
                row.find(PHONE).map(Sealed::new).orElse(null),
                row.orNull(PEOPLE),
                row.orNull(SPOKESPERSONS),
                row.orNull(UNCLEAR),
                row.orNull(VILLAGE),
                row.get(MATTER),
                row.find(KIND).orElse(PetitionKind.CLAIM),
                row.orNull(ACCEPTED),
                row.orNull(TOLD),
                ended,
                row.orNull(HOW),
                row.orNull(OUTCOME));
    }

    @Override
    public Optional<Object> key(Line row) {
        return Optional.of(List.of(row.receivedOn(), row.matter()));
    }

    @Override
    public void write(Actor actor, Line row, Batch batch) {
        var id = petitions.receive(
                actor,
                new PetitionRequest(
                        row.id(),
                        batch.area(),
                        row.petitioner(),
                        row.phone(),
                        row.people(),
                        row.spokespersons(),
                        row.unclear(),
                        row.village(),
                        row.receivedOn(),
                        row.channel(),
                        row.kind(),
                        row.matter(),
                        null));
        batch.made("petition", id);
        follow(actor, id, LineAct.ACCEPTED, row.acceptedOn(), "petitions.acceptedAsWritten");
        follow(actor, id, LineAct.TOLD, row.toldOn(), "petitions.toldAsWritten");
        if (row.endedOn() != null) {
            petitions.end(
                    actor,
                    id,
                    new PetitionEndRequest(
                            row.how() == null ? PetitionEnding.TOWNSHIP : row.how(),
                            row.endedOn(),
                            Objects.requireNonNull(row.outcome()),
                            version(actor, id)));
        }
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        petitions.takeOut(actor, new PetitionId(made));
    }

    private void follow(Actor actor, PetitionId id, LineAct act, @Nullable LocalDate on, String said) {
        if (on != null) {
            petitions.follow(
                    actor,
                    id,
                    new PetitionLineRequest(
                            PetitionLineId.next(), act, on, null, null, Text.text(said), version(actor, id)));
        }
    }

    private int version(Actor actor, PetitionId id) {
        return queries.card(actor.scope(PetitionRight.WRITE), id).version();
    }

    private static Map<String, CameBy> channels() {
        var words = new LinkedHashMap<String, CameBy>();
        words.put("来访", CameBy.VISIT);
        words.put("来信", CameBy.LETTER);
        words.put("来电", CameBy.CALL);
        words.put("上级交办", CameBy.PASSED_DOWN);
        words.put("走访", CameBy.VISIT);
        words.put("上访", CameBy.VISIT);
        words.put("电话", CameBy.CALL);
        words.put("转办", CameBy.PASSED_DOWN);
        words.put("交办", CameBy.PASSED_DOWN);
        return words;
    }

    private static Map<String, Boolean> clearness() {
        var words = new LinkedHashMap<String, Boolean>();
        words.put("清楚", false);
        words.put("不清", true);
        words.put("不清楚", true);
        words.put("匿名", true);
        return words;
    }

    private static Map<String, PetitionKind> kinds() {
        var words = new LinkedHashMap<String, PetitionKind>();
        words.put("申诉求决", PetitionKind.CLAIM);
        words.put("意见建议", PetitionKind.IDEA);
        words.put("检举控告", PetitionKind.ACCUSATION);
        words.put("建议意见", PetitionKind.IDEA);
        words.put("求决", PetitionKind.CLAIM);
        words.put("举报", PetitionKind.ACCUSATION);
        return words;
    }

    private static Map<String, PetitionEnding> endings() {
        var words = new LinkedHashMap<String, PetitionEnding>();
        words.put("村里解决", PetitionEnding.VILLAGE);
        words.put("乡镇解决", PetitionEnding.TOWNSHIP);
        words.put("上级解决", PetitionEnding.ABOVE);
        words.put("不予受理", PetitionEnding.NOT_OURS);
        words.put("村", PetitionEnding.VILLAGE);
        words.put("乡", PetitionEnding.TOWNSHIP);
        words.put("镇", PetitionEnding.TOWNSHIP);
        words.put("乡镇", PetitionEnding.TOWNSHIP);
        words.put("县", PetitionEnding.ABOVE);
        words.put("上级", PetitionEnding.ABOVE);
        return words;
    }
}
