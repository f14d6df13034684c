package xiangyi.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.shared.Text.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import xiangyi.shared.Count;
import xiangyi.shared.Exactness;

/** The registers of activities, one file after another, and back again. */
@HouseTest
class ActivityLedgerTest {

    @Autowired
    House house;

    @Autowired
    Importer importer;

    @Autowired
    Registers registers;

    @Autowired
    ActivityQueries queries;

    @Autowired
    ActivityNames names;

    @Autowired
    FindingQueries findingQueries;

    @Autowired
    JdbcClient jdbc;

    Township township;

    @BeforeEach
    void aTownshipWithDeputies() {
        township = house.township();
        house.deputies(township, "彭德厚", "龙小燕", "赵高林");
    }

    @Test
    void bringsInAYearOfActivitiesAndTakesItBackFromTheTop() {
        var activities = bringIn(
                "活动",
                "名称,类型,时间,地点,参加代表人数,法律法规,告知代表日期",
                "视察码头建设,视察,2025-05-15,南岸码头,,,2025-08-01",
                "听取确权登记情况,听取情况通报,2025年上半年,和平村,,,",
                "检查食品小作坊,执法检查,2025年9月,集镇,十余,《食品安全法》,");
        bringIn("活动", "名称,类型,时间,回头看哪次活动", "回头看再次学,回头看,2025年9月下旬,视察码头建设");
        var people = bringIn("活动参加人", "活动,姓名,情况", "视察码头建设,彭德厚,参加", "视察码头建设,龙小燕,请假", "视察码头建设,县代表钱某,");
        bringIn("活动数目", "活动,什么,数,单位", "检查食品小作坊,检查,30余,户");
        bringIn("参加单位", "活动,单位或姓名,做什么,人数", "检查食品小作坊,老洲市场监督管理所,会同检查,5");
        var findings = bringIn(
                "活动意见",
                "活动,意见,性质,承办单位,交办日期,完成时限,牵头领导,责任人,答复日期,结果类别,答复内容,办结日期,怎么办的,答复人,回头看活动,回头看结果",
                "视察码头建设,码头没有护栏,问题,乡村建设办公室,2025-05-16,2025-07-31,刘黎,王主任,2025-07-20,A,护栏已装。,2025-07-21,,,回头看再次学,已经整改",
                "视察码头建设,险工段没有备料,问题,,,,,,,,现场调运。,,现场答复,刘黎,,");

        var scope = township.clerk().scope(ActivityRight.READ);
        var inspection = card("视察码头建设", null);
        assertThat(inspection.came()).isEqualTo(2);
        assertThat(inspection.found()).isEqualTo(2);
        assertThat(inspection.toldOn()).isEqualTo(LocalDate.of(2025, 8, 1));
        assertThat(findingQueries.findings(scope, inspection.id()))
                .extracting(finding -> finding.answer() + " " + finding.standing())
                .containsExactly("HANDED_OVER DONE", "ON_THE_SPOT null");
        assertThat(card("回头看再次学", null).when().words()).isEqualTo("2025年9月下旬");
        var check = card("检查食品小作坊", LocalDate.of(2025, 9, 10));
        assertThat(check.deputies()).isEqualTo(new Count(10, Exactness.OVER));
        assertThat(queries.counters(scope, check.id()).get(0).count().words()).isEqualTo("30余");
        assertThat(counted("activities.held")).isEqualTo(4);
        assertThat(counted("activities.rechecked")).isEqualTo(1);
        assertThat(counted("activities.told")).isEqualTo(1);

        assertThat(importer.undo(township.clerk(), activities, "导错了")).isNotEmpty();
        assertThat(importer.undo(township.clerk(), findings, "导错了")).isEmpty();
        assertThat(importer.undo(township.clerk(), people, "导错了")).isEmpty();
        assertThat(counted("activities.finding")).isZero();
    }

    /** A list kept deputy by deputy names each activity again and again. */
    @Test
    void writesTogetherWhoCameWhereverTheyStandAndKeepsTheRowOfEach() {
        bringIn("活动", "名称,类型,时间", "视察码头建设,视察,2025-05-15", "检查食品小作坊,执法检查,2025-09-10");
        var people = bringIn("活动参加人", "活动,姓名,情况", "视察码头建设,彭德厚,参加", "检查食品小作坊,彭德厚,请假", "视察码头建设,龙小燕,参加", "检查食品小作坊,县代表钱某,");
        assertThat(card("视察码头建设", null).came()).isEqualTo(2);
        assertThat(card("检查食品小作坊", null).came()).isEqualTo(1);
        assertThat(jdbc.sql("""
                                select batch_row.row || participant.name || participant.attended
                                  from imports.batch_row
                                  join activities.participant on participant.id = batch_row.subject
                                 where batch = :batch
                                 order by batch_row.row
                                """)
                        .param("batch", people.value())
                        .query(String.class)
                        .list())
                .containsExactly("2彭德厚PRESENT", "3彭德厚LEAVE", "4龙小燕PRESENT", "5县代表钱某PRESENT");
    }

    @Test
    void saysInWhichRowSomebodyComesASecondTime() {
        bringIn("活动", "名称,类型,时间", "视察码头建设,视察,2025-05-15");
        var lines =
                new String[] {"活动,姓名,情况", "视察码头建设,彭德厚,参加", "没有这次活动,龙小燕,参加", "视察码头建设,彭德厚,参加", "视察码头建设,钱某,", "视察码头建设,钱某,"
                };
        assertThat(file("活动参加人", lines).problems())
                .extracting(problem -> problem.row() + " " + problem.reason().key())
                .containsExactly("3 activities.noSuch", "4 activities.attendsTwice", "6 activities.attendsTwice");
        assertThat(card("视察码头建设", null).marked()).isZero();
    }

    /** Where two deputies bear a name, who is typed by it alone may be the one who was counted already. */
    @Test
    void countsNobodyAgainWhoIsTypedByANameOfTwo() {
        bringIn("活动", "名称,类型,时间", "视察码头建设,视察,2025-05-15");
        bringIn("活动参加人", "活动,姓名,情况", "视察码头建设,彭德厚,参加");
        house.deputies(township, "彭德厚");
        assertThat(file("活动参加人", "活动,姓名", "视察码头建设,彭德厚").problems())
                .extracting(problem -> problem.row() + " " + problem.reason().key())
                .containsExactly("2 activities.attendsTwice");
        assertThat(card("视察码头建设", null).came()).isEqualTo(1);
    }

    @Test
    void saysWhatCannotBeRead() {
        var problems = tryOut("活动", "名称,类型,时间,参加代表人数", "视察码头建设,视察,改天,很多");
        assertThat(problems).contains("改天", "很多");
        assertThat(tryOut("活动意见", "活动,意见", "没有这次活动,码头没有护栏")).contains("没有找到叫“没有这次活动”的活动");
    }

    @Test
    void anAnswerIsNotLostBecauseNobodySaidHowItWasGiven() {
        bringIn("活动", "名称,类型,时间", "视察码头建设,视察,2025-05-15");
        assertThat(tryOut("活动意见", "活动,意见,答复日期,答复内容", "视察码头建设,码头没有护栏,2025-05-15,当天就装"))
                .contains("没有写是怎么办的");
    }

    private int counted(String kind) {
        return jdbc.sql("select count(*) from facts.activities where area = :area and kind = :kind")
                .param("area", township.area().code())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private BatchId bringIn(String register, String... lines) {
        var preview = file(register, lines);
        assertThat(preview.problems()).isEmpty();
        return Objects.requireNonNull(preview.batch());
    }

    private String tryOut(String register, String... lines) {
        return file(register, lines).problems().stream()
                .map(problem -> text(problem.reason()))
                .collect(Collectors.joining("\n"));
    }

    private Preview file(String register, String... lines) {
        var upload = new Upload(register + ".csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return importer.bringIn(
                township.clerk(), new ImportRequest(township.area(), upload, List.of(registers.named(register))));
    }

    private ActivityCard card(String title, @Nullable LocalDate on) {
        var scope = township.clerk().scope(ActivityRight.READ);
        return queries.card(scope, names.find(scope, township.area(), title, on).id());
    }
}
