package xiangyi.appraisals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static xiangyi.House.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.activities.Activities;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRequest;
import xiangyi.activities.FindingKind;
import xiangyi.activities.FindingRequest;
import xiangyi.activities.Findings;
import xiangyi.areas.Areas;
import xiangyi.areas.SettingRequest;
import xiangyi.calendar.DueItem;
import xiangyi.facts.Fact;
import xiangyi.facts.FactCatalogue;
import xiangyi.facts.Period;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.Handling;
import xiangyi.referrals.Reply;
import xiangyi.referrals.ResultClass;
import xiangyi.shared.Actor;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.ReasonRequest;

/** The appraisal of a unit and the report of a deputy, from the scheme to the re-check. */
@HouseTest
class AppraisalTest {

    static final LocalDate DAY = LocalDate.of(2025, 6, 16);

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Activities activities;

    @Autowired
    ActivityQueries activityQueries;

    @Autowired
    Findings findings;

    @Autowired
    Handling handling;

    @Autowired
    Areas areas;

    @Autowired
    AppraisalQueries queries;

    @Autowired
    AppraisalDues dues;

    @Autowired
    FactCatalogue facts;

    Township township;
    Actor clerk;
    ActivityId activity;
    final AppraisalId id = AppraisalId.next();
    final VoteId first = VoteId.next();

    @BeforeEach
    void anAppraisalMeeting() {
        township = house.township();
        clerk = township.clerk();
        activity = meeting(ActivityKind.APPRAISAL, "评议农业服务中心");
    }

    @Test
    void anEmptyListSaysWhatToDoFirst() {
        assertThat(page("/appraisals")).bodyText().contains("还没有登记过评议和述职", "登记评议");
        assertThat(page("/appraisals/new?activity=" + activity.text()))
                .bodyText()
                .contains("评议农业服务中心", "乡村建设办公室");
    }

    @Test
    void goesFromTheSchemeToTheReCheck() {
        begin("农业服务中心");
        assertThat(card().department()).isEqualTo(township.farming());
        stage("SCHEME", "2025-06-01");
        stage("SURVEY", "2025-06-05", "surveyed", "60余", "interviews", "12", "said", "内部发问卷，外部走访、座谈");
        vote(first, 1, 28, 26, 26, 20, 5, 1);
        assertThat(card().result()).isEqualTo(Grade.SATISFIED);
        var found = findings.addLines(clerk, activity, FindingKind.SUGGESTION, "加强医德医风建设\n加强人员培训\n加大设施建设");
        findings.handOver(
                clerk,
                found.get(0),
                new HandOver(
                        township.area(),
                        township.farming(),
                        List.of(),
                        AnswerClock.ORDINARY,
                        DAY.plusDays(4),
                        null,
                        null,
                        null,
                        null,
                        null));
        stage("SENT", "2025-06-20");
        assertThat(card().progress()).isEqualTo(Progress.SENT);
        assertThat(card().dueOn()).isEqualTo(LocalDate.of(2025, 9, 22));
        stage("RECTIFIED", "2025-08-30", "said", "开了两次培训班");
        stage("PUBLISHED", "2025-09-01");
        stage("RECHECKED", "2025-10-10", "verdict", "PARTLY");

        assertThat(page("/appraisals/" + id.text()))
                .bodyText()
                .contains("已复查", "满意20票，过了一半", "60余", "加强医德医风建设", "农业服务中心", "9月20日", "部分整改", "工作评议表");
        assertThat(page("/appraisals")).bodyText().contains("农业服务中心", "满意", "已复查");
        assertThat(page("/activities/" + activity.text()))
                .bodyText()
                .contains("工作评议：农业服务中心", "/appraisals/" + id.text());
        assertThat(facts())
                .extracting(Fact::kind)
                .containsExactlyInAnyOrder(
                        "appraisals.scheme",
                        "appraisals.survey",
                        "appraisals.voted",
                        "appraisals.sent",
                        "appraisals.rectified",
                        "appraisals.published",
                        "appraisals.rechecked");
        var voted = facts("appraisals.voted");
        assertThat(voted.unit()).isEqualTo("农业服务中心");
        assertThat(voted.number("handedOut")).isEqualTo(28);
        assertThat(voted.number("satisfied")).isEqualTo(20);
        assertThat(voted.text("result")).isEqualTo("SATISFIED");
        assertThat(facts("appraisals.survey").number("surveyed")).isEqualTo(60);
    }

    @Test
    void numbersThatCannotBeAreToldAllAtOnce() {
        begin("农业服务中心");
        assertThat(vote(first, 1, 120, 222, 222, 95, 27, 0))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("三档合计122票，有效票是222张", "收回222张，比发出的120张还多", "value=\"95\"");
        assertThat(card().votes()).isZero();
    }

    @Test
    void aSecondRatingFollowsTheFirst() {
        begin("农业服务中心");
        assertThat(vote(VoteId.next(), 2, 28, 28, 28, 20, 4, 4)).bodyText().contains("还没有登记第一次测评");
        vote(first, 1, 28, 28, 28, 6, 7, 15);
        assertThat(card().result()).isEqualTo(Grade.DISSATISFIED);
        house.today(TestClock.MONDAY);
        assertThat(voteOn("2025-09-30", VoteId.next(), 2, 28, 28, 28, 20, 4, 4)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().result()).isEqualTo(Grade.SATISFIED);
        assertThat(card().round()).isEqualTo(2);
        assertThat(page("/appraisals/" + id.text())).bodyText().contains("第二次测评", "加上基本满意共13票，还是不够一半");
    }

    @Test
    void exactlyHalfFollowsTheLocalRuleOfItsDay() {
        set("appraisals.half-counts", "0", LocalDate.of(2025, 7, 1));
        begin("农业服务中心");
        vote(first, 1, 28, 28, 28, 14, 0, 14);
        assertThat(card().result()).isEqualTo(Grade.SATISFIED);
        voteOn("2025-08-01", VoteId.next(), 2, 28, 28, 28, 14, 0, 14);
        assertThat(card().result()).isEqualTo(Grade.DISSATISFIED);
    }

    @Test
    void aVoteIsPutRightAndVoided() {
        begin("农业服务中心");
        vote(first, 1, 28, 28, 28, 20, 5, 3);
        var path = "/appraisals/" + id.text() + "/votes/" + first.text();
        assertThat(post(path, "reason", "数字看错了", "version", "1", votes("2025-06-16", first, 1, 28, 28, 28, 10, 5, 13)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().result()).isEqualTo(Grade.BASICALLY);
        assertThat(page("/appraisals/" + id.text())).bodyText().contains("数字看错了", "<del>20</del>");
        assertThat(post(path, "reason", "旧版本", "version", "1", votes("2025-06-16", first, 1, 28, 28, 28, 10, 5, 13)))
                .hasStatus(HttpStatus.CONFLICT);
        post(path + "/void", "reason", "不是这次的", "version", "2");
        assertThat(card().votes()).isZero();
        assertThat(facts()).isEmpty();
    }

    @Test
    void aStageIsPutRightWithAReason() {
        begin("农业服务中心");
        stage("SCHEME", "2025-06-01");
        assertThat(stage("SCHEME", "2025-06-02"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写明原因");
        assertThat(stage("SCHEME", "2025-06-02", "reason", "记错一天")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page("/appraisals/" + id.text())).bodyText().contains("记错一天", "2025年6月1日");
        assertThat(stage("SENT", "2025-06-10")).bodyText().contains("这一步在开会以后");
        assertThat(stage("SURVEY", "2025-07-10")).bodyText().contains("这一步在开会以前");
    }

    @Test
    void aReportToVotersNeedsNoCount() {
        var report = meeting(ActivityKind.VOTER_REPORT, "赵高林代表向选民述职");
        post(
                "/appraisals/new",
                "id",
                id.text(),
                "activity",
                report.text(),
                "subject",
                "赵高林",
                "post",
                "县人大代表",
                "version",
                "0");
        post(
                "/appraisals/" + id.text() + "/votes/new",
                "id",
                first.text(),
                "round",
                "1",
                "voters",
                "VOTERS",
                "scale",
                "COMPETENCE",
                "votedOn",
                "2025-06-16",
                "present",
                "23",
                "readOutOn",
                "2025-06-16",
                "version",
                "0");
        set("appraisals.least-voters", "50", LocalDate.of(2025, 6, 1));
        assertThat(page("/appraisals/" + id.text()))
                .bodyText()
                .contains("票数没有记下", "到会23人", "本地要求至少50人")
                .doesNotContain("tally.docx");
        assertThat(page("/appraisals/" + id.text() + "/votes/" + first.text() + "/tally.docx"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(facts("appraisals.voted").number("present")).isEqualTo(23);
        assertThat(facts("appraisals.voted").unit()).isNull();
    }

    @Test
    void whatIsDueStandsOnThisWeekAndIsFound() {
        begin("农业服务中心");
        stage("SENT", "2025-09-01", "dueOn", "2025-11-26");
        assertThat(dues.due(clerk, TestClock.MONDAY, TestClock.MONDAY.plusDays(7)))
                .extracting(DueItem::title, DueItem::on, DueItem::who)
                .containsExactly(tuple("评议农业服务中心", LocalDate.of(2025, 11, 26), "农业服务中心"));
        assertThat(page("/search?q=农业服务中心")).bodyText().contains("/appraisals/" + id.text());
    }

    @Test
    void nobodyVotesWhoIsNotThereThoughNobodyWroteDownHowManyPapersWentOut() {
        begin("农业服务中心");
        assertThat(post(
                        "/appraisals/" + id.text() + "/votes/new",
                        "id",
                        first.text(),
                        "version",
                        "0",
                        "round",
                        "1",
                        "voters",
                        "DEPUTIES",
                        "scale",
                        "SATISFACTION",
                        "votedOn",
                        "2025-06-16",
                        "present",
                        "50",
                        "satisfied",
                        "187",
                        "basically",
                        "34",
                        "dissatisfied",
                        "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("票有222张，比到会应投票的50人还多");
    }

    @Test
    void anOpinionAnsweredInTimeIsNotOverdueYearsLater() {
        begin("农业服务中心");
        var found = findings.addLines(clerk, activity, FindingKind.SUGGESTION, "加强人员培训")
                .get(0);
        var referral = findings.handOver(clerk, found, to(township.farming()));
        stage("SENT", "2025-06-20");
        handling.reply(
                clerk,
                referral,
                new Reply(DAY.plusDays(30), ResultClass.B, null, "正在办。", "年底前办成", DAY.plusYears(1), 1));
        house.today(LocalDate.of(2030, 9, 14));
        assertThat(page("/appraisals/" + id.text())).bodyText().contains("已答复").doesNotContain("已超");
        assertThat(dues.due(clerk, LocalDate.of(2030, 9, 14), LocalDate.of(2030, 9, 21)))
                .isEmpty();
    }

    @Test
    void aJointAppraisalGivesEachItsOwnOpinions() {
        begin("农业服务中心");
        post(
                "/appraisals/new",
                "id",
                AppraisalId.next().text(),
                "activity",
                activity.text(),
                "subject",
                "乡村建设办公室",
                "version",
                "0");
        var found = findings.addLines(clerk, activity, FindingKind.SUGGESTION, "加强人员培训\n修通下坪路\n统一服务窗口");
        findings.handOver(clerk, found.get(0), to(township.farming()));
        findings.handOver(clerk, found.get(1), to(township.roads()));

        assertThat(page("/appraisals/" + id.text()))
                .bodyText()
                .contains("加强人员培训", "统一服务窗口", "/lists?unit=")
                .doesNotContain("修通下坪路");
        assertThat(page("/activities/" + activity.text() + "/lists?unit=农业服务中心"))
                .bodyText()
                .contains("加强人员培训", "统一服务窗口")
                .doesNotContain("修通下坪路");
    }

    @Test
    void whatAnAppraisalFoundIsFoundByItsWords() {
        begin("农业服务中心");
        var found = findings.addLines(clerk, activity, FindingKind.PROBLEM, "码头没有护栏")
                .get(0);
        assertThat(page("/search?q=护栏"))
                .bodyText()
                .contains("码头没有护栏", "/activities/" + activity.text() + "/findings/" + found.text());
        findings.correct(
                clerk, found, new FindingRequest(found, FindingKind.PROBLEM, "码头没有路灯"), new ReasonRequest("写错了", 1));
        assertThat(page("/search?q=护栏")).bodyText().doesNotContain("码头没有护栏");
    }

    private HandOver to(DepartmentId unit) {
        return new HandOver(
                township.area(), unit, List.of(), AnswerClock.ORDINARY, DAY.plusDays(4), null, null, null, null, null);
    }

    @Test
    void theActivityIsNotVoidedBeneathAndTellsItsNewDay() {
        begin("农业服务中心");
        assertThat(post("/activities/" + activity.text() + "/void", "reason", "重了", "version", activityVersion()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("这次活动上登记了1项评议测评");
        post(
                "/activities/" + activity.text() + "/correction",
                "reason",
                "日子记错了",
                "version",
                activityVersion(),
                "id",
                activity.text(),
                "area",
                township.area().code(),
                "kind",
                "APPRAISAL",
                "title",
                "评议农服中心",
                "startsOn",
                "2025-06-17",
                "held",
                "true");
        assertThat(card().metOn()).isEqualTo(DAY.plusDays(1));
        assertThat(card().activityTitle()).isEqualTo("评议农服中心");
    }

    @Test
    void neighboursAndUnitsSeeNothing() {
        begin("农业服务中心");
        var neighbour = house.township().clerk();
        assertThat(browser.get().uri("/appraisals/" + id.text()).with(as(neighbour)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/appraisals").with(as(township.unit(township.roads()))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.post()
                        .uri("/appraisals/" + id.text() + "/stages/SCHEME")
                        .param("startsOn", "2025-06-01")
                        .param("version", "0")
                        .with(as(township.deputy(house.deputies(township, "彭德厚").get(0)))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theBallotHasItsLinesBeforeTheMeeting() throws IOException {
        begin("农业服务中心", "lines", "依法履职\n\n 服务群众 \n依法履职");
        assertThat(card().votes()).isZero();
        assertThat(paper("/ballot.docx")).containsSubsequence("农业服务中心", "农业服务中心：依法履职", "农业服务中心：服务群众", "意见和建议");
        assertThat(page("/appraisals/" + id.text())).bodyText().contains("依法履职、服务群众");
        assertThat(page("/appraisals/" + id.text() + "/votes/new"))
                .bodyText()
                .contains("list=\"line-known\"", "<option value=\"服务群众\">");
        assertThat(post(
                        "/appraisals/" + id.text() + "/correction",
                        "reason",
                        "加一项",
                        "version",
                        String.valueOf(card().version()),
                        "id",
                        id.text(),
                        "activity",
                        activity.text(),
                        "subject",
                        "农业服务中心",
                        "lines",
                        "依法履职\n服务群众\n廉洁"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().ballotLines()).containsExactly("依法履职", "服务群众", "廉洁");
        assertThat(page("/appraisals/" + id.text())).bodyText().contains("加一项");
    }

    @Test
    void aLineOfTheBallotIsShort() {
        assertThat(begun("农业服务中心", "lines", "长".repeat(61)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("太长，一项最多60个字", "长".repeat(61));
    }

    @Test
    void theCountIsReadOutAndSigned() throws IOException {
        begin("农业服务中心");
        vote(first, 1, 28, 27, 26, 20, 5, 1);
        assertThat(page("/appraisals/" + id.text())).bodyText().contains("/tally.docx", "计票结果宣读单");
        assertThat(paper("/votes/" + first.text() + "/tally.docx"))
                .containsSubsequence(
                        "农业服务中心测评计票结果",
                        "各位代表",
                        "2025年6月16日，“评议农业服务中心”对农业服务中心进行了无记名测评。现在宣读计票结果。",
                        "发出测评票28张，收回测评票27张，有效票26张，无效票1张。",
                        "满意20票，占有效票的76.92%；基本满意5票，占有效票的19.23%；不满意1票，占有效票的3.85%。",
                        "计算办法：满意过半为满意，加上基本满意过半为基本满意。发出28张票，一半是14。满意20票，过了一半。",
                        "测评结果：农业服务中心为“满意”。",
                        "监票人：",
                        "计票人：",
                        "主持人：")
                .doesNotContain("到会", "结果：满意");
        var other = AppraisalId.next();
        assertThat(page("/appraisals/" + other.text() + "/votes/" + first.text() + "/tally.docx"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get()
                        .uri("/appraisals/" + id.text() + "/votes/" + first.text() + "/tally.docx")
                        .with(as(house.township().clerk())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void leavesAsFiles() {
        begin("农业服务中心");
        assertThat(page("/appraisals/" + id.text() + "/ballot.docx")).hasStatusOk();
        assertThat(page("/appraisals/export?year=2025")).hasStatusOk();
    }

    private void set(String name, String value, LocalDate from) {
        house.today(from);
        areas.set(clerk, new SettingRequest(township.area(), name, value, from, "乡人大测评办法"));
        house.today(TestClock.MONDAY);
    }

    private ActivityId meeting(ActivityKind kind, String title) {
        return activities.record(clerk, ActivityRequest.of(ActivityId.next(), township.area(), kind, title, DAY, true));
    }

    private String activityVersion() {
        return String.valueOf(
                activityQueries.card(clerk.scope(AppraisalRight.READ), activity).version());
    }

    private void begin(String subject, String... more) {
        assertThat(begun(subject, more)).hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult begun(String subject, String... more) {
        var all = new ArrayList<>(List.of("subject", subject, "version", "0"));
        all.addAll(List.of(more));
        return post("/appraisals/new", "id", id.text(), "activity", activity.text(), all.toArray(String[]::new));
    }

    private String paper(String name) throws IOException {
        var answer = page("/appraisals/" + id.text() + name);
        assertThat(answer).hasStatusOk();
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private MvcTestResult stage(String kind, String on, String... more) {
        return post(
                "/appraisals/" + id.text() + "/stages/" + kind,
                "startsOn",
                on,
                "version",
                String.valueOf(card().version()),
                more);
    }

    private MvcTestResult vote(
            VoteId vote, int round, int out, int back, int valid, int satisfied, int basically, int not) {
        return voteOn("2025-06-16", vote, round, out, back, valid, satisfied, basically, not);
    }

    private MvcTestResult voteOn(
            String on, VoteId vote, int round, int out, int back, int valid, int satisfied, int basically, int not) {
        return post(
                "/appraisals/" + id.text() + "/votes/new",
                "version",
                "0",
                "readOutOn",
                on,
                votes(on, vote, round, out, back, valid, satisfied, basically, not));
    }

    private static String[] votes(
            String on, VoteId vote, int round, int out, int back, int valid, int satisfied, int basically, int not) {
        return new String[] {
            "id", vote.text(),
            "round", String.valueOf(round),
            "voters", "DEPUTIES",
            "scale", "SATISFACTION",
            "votedOn", on,
            "handedOut", String.valueOf(out),
            "returned", String.valueOf(back),
            "valid", String.valueOf(valid),
            "satisfied", String.valueOf(satisfied),
            "basically", String.valueOf(basically),
            "dissatisfied", String.valueOf(not)
        };
    }

    private MvcTestResult post(String path, String one, String its, String two, String also, String... more) {
        var all = new ArrayList<>(List.of(one, its, two, also));
        all.addAll(List.of(more));
        var form = browser.post().uri(path).with(as(clerk));
        for (var i = 0; i < all.size(); i += 2) {
            form = form.param(all.get(i), all.get(i + 1));
        }
        return form.exchange();
    }

    private MvcTestResult page(String path) {
        return browser.get().uri(path).with(as(clerk)).exchange();
    }

    private AppraisalCard card() {
        return queries.card(clerk.scope(AppraisalRight.READ), id);
    }

    private Fact facts(String kind) {
        return facts().stream()
                .filter(fact -> fact.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<Fact> facts() {
        return facts.read(clerk.scope(AppraisalRight.READ), township.area(), Period.year(2025)).stream()
                .filter(fact -> fact.kind().startsWith("appraisals."))
                .toList();
    }
}
