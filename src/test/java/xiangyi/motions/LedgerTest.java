package xiangyi.motions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.imports.BatchId;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Preview;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;
import xiangyi.sessions.AttendanceStatus;
import xiangyi.sessions.Outcome;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRight;

/** The registers of sessions and motions, one file after another, and back again. */
@HouseTest
class LedgerTest {

    @Autowired
    House house;

    @Autowired
    Importer importer;

    @Autowired
    Registers registers;

    @Autowired
    SessionQueries sessions;

    @Autowired
    MotionQueries motions;

    @Autowired
    JdbcClient jdbc;

    Township township;

    @BeforeEach
    void aTownshipWithDeputies() {
        township = house.township();
        house.deputies(township, "彭德厚", "龙小燕", "鲁有福", "何满仓", "石永清");
    }

    @Test
    void bringsInAWholeSessionAndTakesItBackFromTheTop() {
        var session =
                bringIn("会议", "会议类型,会议,开会日期,会期（分钟）,地点,议案截止日期,实到人数", "人代会,第七次会议,2025-04-21,365,三楼会议室,2025-04-21,4");
        bringIn("会议", "会议类型,会议,开会日期", "主席团会议,14-1,2025-06-01");
        bringIn("议程和报告", "会议,事项类型,内容,开始时间,分钟", "14-7,听取报告,听取乡人民政府工作报告,09:15,40", "第七次会议,审议,分组审议,10:55,60");
        bringIn("工作班子", "会议,名称,职责", "14-7,材料组,起草报告");
        var attendance = bringIn("出席", "会议,姓名,出席情况,原因", "14-7,彭德厚,出席,", "14-7,龙小燕,请假,住院");
        bringIn("决议", "会议,决议名称,是否重大事项,赞成,反对,弃权", "14-7,关于批准财政预算的决议,是,4,0,0");
        var motion = bringIn(
                "议案",
                "会议,编号,标题,案由,案据,方案,联名代表,收到日期,主席团决定,决定日期,说明",
                "14-7,3,关于硬化通组公路的议案,雨天过不了车。,涉及三个组。,列入计划。,彭德厚、龙小燕、鲁有福、何满仓、石永清,2025-04-21,转为建议,2025-04-21,不属于职权");

        var scope = township.clerk().scope(SessionRight.READ);
        var card = sessions.named(scope, township.area(), SessionKind.CONGRESS, "14-7");
        assertThat(card.opensOn()).isEqualTo(LocalDate.of(2025, 4, 21));
        assertThat(card.held()).isTrue();
        assertThat(card.expected()).isNull();
        assertThat(card.base()).isEqualTo(5);
        assertThat(sessions.agenda(scope, card.id())).hasSize(2);
        assertThat(sessions.teams(scope, card.id())).hasSize(1);
        assertThat(sessions.attendance(scope, card.id()))
                .extracting(line -> line.name() + line.status())
                .containsExactlyInAnyOrder("彭德厚" + AttendanceStatus.PRESENT, "龙小燕" + AttendanceStatus.LEAVE);
        assertThat(card.outcome(sessions.resolutions(scope, card.id()).get(0))).isEqualTo(Outcome.PASSED);
        assertThat(counted("facts.motions", "motions.converted")).isEqualTo(1);

        assertThat(importer.undo(township.clerk(), session, "导错了")).isNotEmpty();
        assertThat(importer.undo(township.clerk(), motion, "导错了")).isEmpty();
        assertThat(importer.undo(township.clerk(), attendance, "导错了")).isEmpty();
        assertThat(counted("facts.motions", "motions.received")).isZero();
        assertThat(counted("facts.suggestions", "suggestions.received")).isZero();
        assertThat(sessions.attendance(scope, card.id())).isEmpty();
    }

    @Test
    void readsASessionAsTheRegisterOfATownshipHasIt() {
        bringIn("会议", "会议名称,召开日期,到会情况", "镇人大主席团第十八次会议,2025.7.9,应到9人实到8人");

        var scope = township.clerk().scope(SessionRight.READ);
        var card = sessions.named(scope, township.area(), SessionKind.PRESIDIUM, "第十八次会议");
        assertThat(card.expected()).isEqualTo(9);
        assertThat(card.present()).isEqualTo(8);
    }

    @Test
    void namesTheSessionThatIsNotThere() {
        var preview = file("出席", "会议,姓名,出席情况", "14-9,彭德厚,出席");
        assertThat(preview.isClean()).isFalse();
        assertThat(preview.problems().get(0).reason().key()).isEqualTo("sessions.noSuch");
        assertThat(preview.problems().get(0).title()).isEqualTo("会议");
    }

    private int counted(String view, String kind) {
        return jdbc.sql("select count(*) from " + view + " where area = ? and kind = ?")
                .params(township.area().code(), kind)
                .query(Integer.class)
                .single();
    }

    private BatchId bringIn(String register, String... lines) {
        var preview = file(register, lines);
        assertThat(preview.problems()).isEmpty();
        return java.util.Objects.requireNonNull(preview.batch());
    }

    private Preview file(String register, String... lines) {
        var upload = new Upload(register + ".csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return importer.bringIn(
                township.clerk(), new ImportRequest(township.area(), upload, List.of(registers.named(register))));
    }
}
