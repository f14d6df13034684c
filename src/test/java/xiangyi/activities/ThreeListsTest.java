package xiangyi.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.Handling;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.Reply;
import xiangyi.referrals.ResultClass;
import xiangyi.shared.Actor;
import xiangyi.shared.DepartmentId;

/** 整改清单 says of each finding what is done about it, and what the look-back saw. */
@HouseTest
class ThreeListsTest {

    static final LocalDate DAY = LocalDate.of(2025, 6, 16);

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Activities activities;

    @Autowired
    Findings findings;

    @Autowired
    LookBacks lookBacks;

    @Autowired
    Handling handling;

    Township township;
    Actor clerk;
    ActivityId inspection;
    List<FindingId> found;

    @BeforeEach
    void anInspection() {
        township = house.township();
        clerk = township.clerk();
        inspection = held(ActivityKind.INSPECTION, "视察码头", DAY);
        found = findings.addLines(clerk, inspection, FindingKind.PROBLEM, "码头没有护栏\n夜间没有照明\n路面有坑");
    }

    @Test
    void sayWhatWasAnsweredAndWhatTheLookBackSaw() throws Exception {
        answer(found.get(0), "先拉上警戒线");
        reply(handOver(found.get(0), township.roads()), DAY.plusDays(10), "装了两百米护栏。");
        answer(found.get(1), "当场接通了路灯");
        lookBack(DAY.plusMonths(1), Verdict.NOT, "还没有动工");
        lookBack(DAY.plusMonths(2), Verdict.PARTLY, "装了一半");

        for (var list : List.of("/activities/lists?year=2025", "/activities/" + inspection.text() + "/lists")) {
            assertThat(get(list))
                    .bodyText()
                    .contains("整改措施和答复", "装了两百米护栏。", "当场接通了路灯", "部分整改", "装了一半")
                    .doesNotContain("没有整改", "还没有动工", "先拉上警戒线");
        }
        for (var export :
                List.of("/activities/lists/export?year=2025", "/activities/" + inspection.text() + "/lists/export")) {
            assertThat(cells(export)).contains("整改措施和答复", "装了两百米护栏。", "当场接通了路灯", "部分整改", "装了一半");
        }
    }

    @Test
    void nameTheUnitsWhereSeveralAnswer() {
        var first = handOver(found.get(0), township.roads());
        var second = handOver(found.get(0), township.farming());
        reply(first, DAY.plusDays(10), "装了护栏。");
        reply(second, DAY.plusDays(12), "清了淤泥。");
        assertThat(get("/activities/lists?year=2025")).bodyText().contains("乡村建设办公室：装了护栏。", "农业服务中心：清了淤泥。");
    }

    @Test
    void aDayThatIsPutRightStaysWithinItsStory() {
        handOver(found.get(0), township.roads());
        assertThat(correct(DAY.plusDays(1), "true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("和后面登记的交办、答复、反馈或者回头看的日期对不上");
        assertThat(correct(LocalDate.of(2026, 6, 16), "false"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2026-06-16");
        assertThat(correct(DAY.minusDays(1), "true")).hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult correct(LocalDate startsOn, String held) {
        return browser.post()
                .uri("/activities/" + inspection.text() + "/correction")
                .with(as(clerk))
                .param("id", inspection.text())
                .param("area", township.area().code())
                .param("kind", "INSPECTION")
                .param("title", "视察码头")
                .param("startsOn", startsOn.toString())
                .param("held", held)
                .param("version", "1")
                .param("reason", "日子记错了")
                .exchange();
    }

    private ActivityId held(ActivityKind kind, String title, LocalDate on) {
        return activities.record(clerk, ActivityRequest.of(ActivityId.next(), township.area(), kind, title, on, true));
    }

    private void answer(FindingId finding, String said) {
        findings.answer(clerk, finding, new AnswerRequest(FindingAnswer.ON_THE_SPOT, DAY, "王主任", said, null, null, 1));
    }

    private ReferralId handOver(FindingId finding, DepartmentId unit) {
        return findings.handOver(
                clerk,
                finding,
                new HandOver(
                        township.area(), unit, List.of(), AnswerClock.ORDINARY, DAY, null, null, null, null, null));
    }

    private void reply(ReferralId referral, LocalDate on, String said) {
        handling.reply(clerk, referral, new Reply(on, ResultClass.A, null, said, null, null, 1));
    }

    private void lookBack(LocalDate on, Verdict verdict, String said) {
        lookBacks.say(
                clerk, held(ActivityKind.LOOK_BACK, "回头看", on), new LookBackRequest.Line(found.get(0), verdict, said));
    }

    private MvcTestResult get(String uri) {
        return browser.get().uri(uri).with(as(clerk)).exchange();
    }

    private String cells(String uri) throws Exception {
        var words = new StringBuilder();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(get(uri).getResponse().getContentAsByteArray()))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> words.append(cell).append(' ')));
        }
        return words.toString();
    }
}
