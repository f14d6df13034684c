package xiangyi.appraisals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.activities.Activities;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityRequest;
import xiangyi.imports.BatchId;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Preview;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;

/** The two registers of appraisals, one file after another, and back again. */
@HouseTest
class LedgerTest {

    @Autowired
    House house;

    @Autowired
    Activities activities;

    @Autowired
    Importer importer;

    @Autowired
    Registers registers;

    @Autowired
    AppraisalQueries queries;

    @Autowired
    JdbcClient jdbc;

    Township township;
    ActivityId station;
    ActivityId report;

    @BeforeEach
    void aYearOfMeetings() {
        township = house.township();
        station = held(ActivityKind.APPRAISAL, "评议乡卫生院", LocalDate.of(2025, 6, 16));
        report = held(ActivityKind.VOTER_REPORT, "赵高林代表向选民述职", LocalDate.of(2025, 10, 10));
    }

    @Test
    void bringsInAUnitAndADeputyWithTheirStagesAndVotes() {
        var appraisals = bringIn(
                "评议",
                "活动,评议对象,身份,方案时间,调查时间,问卷人数,调查情况,意见交办时间,整改期限,整改时间,整改措施,公示时间,公示办法",
                "评议乡卫生院,乡卫生院,,2025年6月上旬,2025年6月上旬,60余,内部和外部调查、走访、座谈,2025-06-20,2025-09-30,,,,",
                "赵高林代表向选民述职,赵高林,县人大代表,2025年9月上旬,,,,2025-10-10,,2025年10月,制定整改措施,2025年10月底,向选民公示");
        var votes = bringIn(
                "测评",
                "活动,到会人数,发出票数,收回票数,有效票数,满意票,基本满意票,不满意票,宣布结果日期",
                "评议乡卫生院,28,28,28,28,20,6,2,2025-06-16",
                "赵高林代表向选民述职,23,,,,,,,2025-10-10");

        var scope = township.clerk().scope(AppraisalRight.READ);
        var unit = queries.of(scope, station, "乡卫生院");
        assertThat(unit.result()).isEqualTo(Grade.SATISFIED);
        assertThat(unit.dueOn()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(queries.stage(scope, unit.id(), StageKind.SCHEME)
                        .orElseThrow()
                        .when()
                        .words())
                .isEqualTo("2025年6月上旬");
        var deputy = queries.of(scope, report, null);
        assertThat(deputy.post()).isEqualTo("县人大代表");
        assertThat(deputy.progress()).isEqualTo(Progress.PUBLISHED);
        assertThat(deputy.votes()).isEqualTo(1);
        assertThat(deputy.result()).isNull();
        var vote = queries.votes(scope, deputy.id()).get(0);
        assertThat(vote.present()).isEqualTo(23);
        assertThat(vote.voters()).isEqualTo(Voters.VOTERS);

        assertThat(importer.undo(township.clerk(), appraisals, "导错了")).isNotEmpty();
        assertThat(importer.undo(township.clerk(), votes, "导错了")).isEmpty();
        assertThat(importer.undo(township.clerk(), appraisals, "导错了")).isEmpty();
        assertThat(jdbc.sql("select count(*) from facts.appraisals where area = ?")
                        .param(township.area().code())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void namesTheCellThatCannotBe() {
        assertThat(file("评议", "活动,评议对象,整改措施", "评议乡卫生院,乡卫生院,开了培训班")
                        .problems()
                        .get(0)
                        .title())
                .isEqualTo("整改措施");
        bringIn("评议", "活动,评议对象", "评议乡卫生院,乡卫生院");
        var wrong = file("测评", "活动,发出票数,收回票数,有效票数,满意票,基本满意票,不满意票", "评议乡卫生院,222,222,222,95,27,0");
        assertThat(wrong.problems().get(0).reason().key()).isEqualTo("appraisals.norm.GradesMakeTheValid");
        assertThat(wrong.problems().get(0).title()).isEqualTo("有效票数");
        assertThat(file("测评", "活动,满意票,基本满意票,不满意票", "没有这次活动,1,2,3")
                        .problems()
                        .get(0)
                        .reason()
                        .key())
                .isEqualTo("activities.noSuch");
    }

    private ActivityId held(ActivityKind kind, String title, LocalDate on) {
        return activities.record(
                township.clerk(), ActivityRequest.of(ActivityId.next(), township.area(), kind, title, on, true));
    }

    private BatchId bringIn(String register, String... rows) {
        var preview = file(register, rows);
        assertThat(preview.problems()).isEmpty();
        return Objects.requireNonNull(preview.batch());
    }

    private Preview file(String register, String... rows) {
        var upload = new Upload(register + ".csv", String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
        return importer.bringIn(
                township.clerk(), new ImportRequest(township.area(), upload, List.of(registers.named(register))));
    }
}
