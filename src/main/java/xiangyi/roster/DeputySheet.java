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
import xiangyi.shared.IdNumber;

/** 代表名册: the register of deputies, one row a seat. */
@Component
class DeputySheet implements Sheet<DeputyRequest> {

    static final Column<Integer> SERIAL = Column.integer("序号")
            .alsoCalled("编号")
            .optional()
            .field("serial")
            .example("1")
            .explained("名册上的顺序号，可以空着。");
    static final Column<String> NAME =
            Column.name("姓名").alsoCalled("代表姓名").field("name").example("彭德厚").explained("与身份证一致。");
    static final Column<IdNumber.Sex> SEX =
            Column.oneOf("性别", IdNumber.Sex.class).optional().field("sex").explained("填了身份证号的可以空着。");
    static final Column<LocalDate> BORN = Column.date("出生日期")
            .alsoCalled("出生年月日")
            .optional()
            .field("bornOn")
            .example("1970-05-01")
            .explained("填了身份证号的可以空着。");
    static final Column<String> ETHNICITY =
            Column.text("民族").optional().field("ethnicity").example("苗族").explained("写全称，如苗族。");
    static final Column<String> PARTY = Column.text("党派")
            .alsoCalled("政治面貌")
            .optional()
            .field("party")
            .example("中共党员")
            .explained("写政治面貌，没有党派的写群众。");
    static final Column<String> EDUCATION =
            Column.text("文化程度").alsoCalled("学历").optional().field("education").explained("最高学历。");
    static final Column<String> WORK = Column.text("单位及职务")
            .alsoCalled("工作单位及职务", "工作单位和职务", "职业")
            .optional()
            .field("work")
            .explained("在哪里，做什么；务农的写农民。");
    static final Column<String> CONSTITUENCY = Column.text("选区")
            .alsoCalled("所在选区")
            .optional()
            .continued()
            .field("constituency")
            .example("第一选区")
            .explained("选他的选区，合并的单元格往下都算。");
    static final Column<String> VILLAGE = Column.text("村")
            .alsoCalled("所在村", "村（社区）")
            .optional()
            .continued()
            .field("village")
            .example("花果村")
            .explained("住在哪个村或社区。");
    static final Column<String> GROUP = Column.text("代表小组")
            .alsoCalled("小组")
            .optional()
            .continued()
            .field("group")
            .explained("编在哪个代表小组。");
    static final Column<String> PHONE = Column.code("电话")
            .alsoCalled("联系电话", "手机", "手机号码")
            .optional()
            .secret()
            .field("phone")
            .explained("本人的电话，加密保存，页面上只显示一部分。");
    static final Column<String> ID = Column.code("身份证号")
            .alsoCalled("身份证号码", "公民身份号码")
            .optional()
            .secret()
            .once()
            .field("idNumber")
            .explained("加密保存，页面上只显示一部分；填了它，性别和出生日期可以空着。");
    static final Column<String> CARD = Column.code("代表证号")
            .alsoCalled("代表证", "代表证编号")
            .optional()
            .field("cardNo")
            .example("017")
            .explained("代表证上的号，照原样填，前面的0也要。");
    static final Column<Boolean> FIXED_PAY = Column.yesNo("有无固定收入")
            .alsoCalled("有固定收入")
            .optional()
            .field("fixedPay")
            .explained("有没有固定工资，误工补贴看这一项。");
    static final Column<LocalDate> FROM = Column.date("起始日期")
            .alsoCalled("当选日期", "任期起")
            .field("fromOn")
            .example("2021-08-10")
            .explained("从哪一天起是代表；换届选出的，填大会第一次会议开幕那天。");
    static final Column<LocalDate> UNTIL =
            Column.date("终止日期").alsoCalled("任期止").optional().field("untilOn").explained("不再是代表的那一天；在任的空着。");
    static final Column<EndReason> CAUSE = Column.oneOf(
                    "终止原因",
                    EndReason.class,
                    Map.of(
                            "调离", EndReason.MOVED,
                            "迁出", EndReason.MOVED,
                            "辞职", EndReason.RESIGNED,
                            "两次缺席会议", EndReason.ABSENT_TWICE,
                            "罢免", EndReason.RECALLED,
                            "丧失国籍", EndReason.NATIONALITY,
                            "剥夺政治权利", EndReason.DEPRIVED))
            .optional()
            .field("endReason")
            .explained("填了终止日期的，从给出的几项里选。");
    static final Column<String> NOTE =
            Column.text("备注").alsoCalled("演示", "备注/演示").optional().field("note").explained("其他要记的，可以空着。");

    private final Mandates mandates;
    private final MandateCorrections corrections;

    DeputySheet(Mandates mandates, MandateCorrections corrections) {
        this.corrections = corrections;
        this.mandates = mandates;
    }

    @Override
    public String name() {
        return "代表名册";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<String> otherNames() {
        return List.of("代表花名册", "人大代表名册");
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(
                SERIAL,
                NAME,
                SEX,
                BORN,
                ETHNICITY,
                PARTY,
                EDUCATION,
                WORK,
                CONSTITUENCY,
                VILLAGE,
                GROUP,
                PHONE,
                ID,
                CARD,
                FIXED_PAY,
                FROM,
                UNTIL,
                CAUSE,
                NOTE);
    }

    /** The area is that of the batch, which is not known before {@link #write}. */
    @Override
    public DeputyRequest read(Row row) {
        return new DeputyRequest(
                MandateId.next(),
                NOWHERE,
                row.orNull(SERIAL),
                row.get(NAME),
                row.orNull(ID),
                row.orNull(SEX),
                row.orNull(BORN),
                row.orNull(ETHNICITY),
                row.orNull(PARTY),
                row.orNull(EDUCATION),
                row.orNull(WORK),
                row.orNull(CONSTITUENCY),
                row.orNull(VILLAGE),
                row.orNull(GROUP),
                row.orNull(PHONE),
                row.orNull(CARD),
                row.orNull(FIXED_PAY),
                row.get(FROM),
                row.orNull(UNTIL),
                row.orNull(CAUSE),
                row.orNull(NOTE));
    }

    private static final xiangyi.shared.Area NOWHERE = new xiangyi.shared.Area("00");

    @Override
    public void write(Actor actor, DeputyRequest row, Batch batch) {
        var request = row.in(batch.area());
        mandates.add(actor, request);
        batch.made("mandate", request.id());
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        corrections.takeOut(actor, new MandateId(made));
    }
}
