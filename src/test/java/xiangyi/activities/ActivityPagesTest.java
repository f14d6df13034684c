package xiangyi.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static xiangyi.House.as;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.SheetText;
import xiangyi.TestClock;
import xiangyi.audit.AuditQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Count;
import xiangyi.shared.PersonId;

/** Activities from the page to the table: typed, handed over, told, looked back at, planned again. */
@HouseTest
class ActivityPagesTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Activities activities;

    @Autowired
    ActivityQueries queries;

    @Autowired
    FindingQueries findingQueries;

    @Autowired
    AuditQueries audit;

    Township township;
    Actor clerk;
    List<PersonId> deputies;
    final ActivityId id = ActivityId.next();
    final String path = "/activities/" + id.text();

    @BeforeEach
    void aTownship() {
        township = house.township();
        clerk = township.clerk();
        deputies = house.deputies(township, "彭德厚", "龙小燕", "鲁有福");
    }

    @Test
    void anEmptyListSaysWhatToDoFirst() {
        assertPage("/activities", "还没有活动的记录", "登记一次活动", "年度安排", "三张清单");
        assertPage("/activities/plan", "还没有安排");
        assertPage("/activities/lists", "还没有意见");
        assertPage("/activities/new", "一行写一条", "交给哪个单位");
        assertPage("/activities/plan/new", "安排一次活动");
    }

    @Test
    void aFinishedInspectionIsTypedInOneForm() {
        assertThat(quick(
                        "彭德厚、龙小燕",
                        "1.加大街道管理力度\n2.严厉打击乱搭乱建\n3.修好码头护栏",
                        township.roads().text()))
                .hasStatus(HttpStatus.SEE_OTHER);

        var card = card();
        assertThat(card.came()).isEqualTo(2);
        assertThat(card.found()).isEqualTo(3);
        assertThat(card.open()).isEqualTo(3);
        assertPage(path, "视察新农村建设", "加大街道管理力度", "乡村建设办公室", "2名代表参加", "交办意见3条", "视察意见书");
        assertPage("/activities?kind=INSPECTION&year=2025&status=HELD", "视察新农村建设", "待答复3条", "共<b>1</b>次");
        assertPage("/activities?kind=STUDY", "没有符合条件的");
        assertPage("/activities?q=新农村", "视察新农村建设");
        assertPage(path + "/lists", "修好码头护栏", "责任部门");
        assertPage("/activities/lists?year=2025", "修好码头护栏", "问题清单<b>3</b>条");
        assertThat(get("/activities/export?year=2025")).hasStatusOk();
        assertThat(get("/activities/lists/export?year=2025")).hasStatusOk();
        assertThat(get(path + "/lists/export")).hasStatusOk();
    }

    @Test
    void aNumberOfDeputiesIsEnough() {
        quick("21", null, null);
        assertThat(card().deputies()).isEqualTo(Count.exactly(21));
        assertPage(path, "21名代表参加", "没有登记意见");
    }

    @Test
    void anUnknownNameIsRefusedAndNothingIsLost() {
        assertThat(quick("彭德厚、吴春生", "修好码头护栏", null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("吴春生不在这一天的代表名册里", "修好码头护栏", "value=\"视察新农村建设\"");
    }

    @Test
    void sentTwiceIsRecordedOnce() {
        quick("21", "修好码头护栏", null);
        assertThat(quick("21", "修好码头护栏", null)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().found()).isEqualTo(1);
    }

    @Test
    void findingsGoToSeveralUnitsInOneForm() {
        quick("21", "加大街道管理力度\n修好码头护栏\n扩大蔬菜基地", null);
        var findings = findingQueries.findings(clerk.scope(ActivityRight.READ), id);
        assertPage(path + "/hand-over", "待交办<b>3</b>条", "期限没有法定，由本地设定");

        assertThat(post(
                        path + "/hand-over",
                        "area",
                        township.area().code(),
                        "on",
                        "2025-11-10",
                        "lines[0].finding",
                        findings.get(0).id().text(),
                        "lines[0].department",
                        township.roads().text(),
                        "lines[0].leader",
                        "刘黎",
                        "lines[0].officer",
                        "王主任",
                        "lines[0].dueOn",
                        "2025-12-20",
                        "lines[1].finding",
                        findings.get(1).id().text(),
                        "lines[1].department",
                        "",
                        "lines[2].finding",
                        findings.get(2).id().text(),
                        "lines[2].department",
                        township.farming().text()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "牵头刘黎", "责任人王主任", "待处理", "农业服务中心");

        assertThat(post(
                        path + "/findings/" + findings.get(1).id().text(),
                        "answer",
                        "BY_DEPUTY",
                        "on",
                        "2025-11-08",
                        "by",
                        "彭德厚",
                        "said",
                        "带头捐款修护栏",
                        "dueOn",
                        "2025-12-01",
                        "version",
                        "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "代表本人整改", "带头捐款修护栏");
        assertThat(post(path + "/hand-over", "area", township.area().code(), "on", "2025-11-10"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void peopleAreTickedAndAChangeNeedsAReason() {
        quick("21", null, null);
        assertPage(path + "/attendance", "彭德厚", "花果村");
        assertThat(tick("PRESENT", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "与名单不符", "赵高林");
        assertThat(tick("ABSENT", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("要改请写明原因");
        assertThat(tick("ABSENT", "签到表上没有")).hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "没有来", "签到表上没有");
    }

    @Test
    void officesAndNumbersStandBeside() {
        quick("21", null, null);
        assertPage(path + "/surroundings", "会同检查", "什么");
        assertThat(post(
                        path + "/surroundings",
                        "version",
                        "1",
                        "partners[0].name",
                        "老洲市场监督管理所",
                        "partners[0].role",
                        "CHECKS",
                        "partners[0].people",
                        "5",
                        "counters[0].what",
                        "检查小作坊",
                        "counters[0].unit",
                        "HOUSEHOLDS",
                        "counters[0].count",
                        "十余"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "老洲市场监督管理所", "检查小作坊", "10余");
        assertThat(beside("2", "12", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写明原因", "value=\"12\"");
        assertPage(path, "10余");
        assertThat(beside("2", "十余", "")).as("one more, and nothing else").hasStatus(HttpStatus.SEE_OTHER);
        assertThat(audit.changes(clerk.scope(ActivityRight.READ), id)).isEmpty();
        assertThat(beside("3", "12", "台账上是12户")).hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "检查小作坊 10余户", "检查小作坊 12户", "台账上是12户");
        assertThat(post(path + "/surroundings", "version", "4", "why", "录到别的活动上了"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "会同检查 老洲市场监督管理所 5", "录到别的活动上了");
        assertThat(queries.partners(clerk.scope(ActivityRight.READ), id)).isEmpty();
        assertThat(post(path + "/surroundings", "version", "5", "counters[0].what", "发放", "counters[0].count", "很多"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult beside(String version, String workshops, String why) {
        return post(
                path + "/surroundings",
                "version",
                version,
                "partners[0].name",
                "老洲市场监督管理所",
                "partners[0].role",
                "CHECKS",
                "partners[0].people",
                "5",
                "counters[0].what",
                "检查小作坊",
                "counters[0].unit",
                "HOUSEHOLDS",
                "counters[0].count",
                workshops,
                "counters[1].what",
                "发放宣传单",
                "counters[1].unit",
                "COPIES",
                "counters[1].count",
                "100余",
                "why",
                why);
    }

    @Test
    void whatWasWrongIsPutRightAndTheOldValueStays() {
        quick("21", null, null);
        assertPage(path + "/correction", "更正", "视察新农村建设");
        assertThat(post(
                        path + "/correction",
                        "id",
                        id.text(),
                        "area",
                        township.area().code(),
                        "kind",
                        "INSPECTION",
                        "title",
                        "视察新农村建设",
                        "startsOn",
                        "2025-11-05",
                        "held",
                        "true",
                        "deputies",
                        "22",
                        "reason",
                        "签到表上是5日",
                        "version",
                        "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "2025年11月4日", "2025年11月5日", "签到表上是5日", "22名代表参加");
        assertThat(post(path + "/void", "reason", "录重了", "version", "2")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPlanIsNotifiedAnsweredAndHeld() {
        assertThat(plan("2025-11-24")).hasStatus(HttpStatus.SEE_OTHER);
        assertPage("/activities/plan?year=2025", "11月", "调研食品安全", "计划中<b>1</b>次");
        assertThat(post(path + "/notice", "on", "2025-11-20", "materialsOn", "2025-11-23", "version", "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var deputy = township.deputy(deputies.get(1));
        assertThat(browser.get().uri(path).with(as(deputy)))
                .hasStatusOk()
                .bodyText()
                .contains("能参加");
        assertThat(browser.post().uri(path + "/answer").with(as(deputy)).param("coming", "true"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "能参加1名", "登记开展情况", "发出通知");
        assertPage("/", "调研食品安全", "开展");
        assertThat(post(
                        path + "/change",
                        "id",
                        id.text(),
                        "area",
                        township.area().code(),
                        "kind",
                        "STUDY",
                        "title",
                        "调研食品安全",
                        "startsOn",
                        "2025-11-24",
                        "held",
                        "true",
                        "deputies",
                        "8",
                        "version",
                        "2"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().held()).isTrue();
        assertPage(path, "调研报告");
    }

    @Test
    void aPlanIsGivenUpWithAReason() {
        plan("2025-12-20");
        assertThat(post(path + "/cancellation", "reason", "遇暴雨", "version", "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "取消", "遇暴雨");
    }

    @Test
    void lastYearIsProposedAgain() {
        quick("21", null, null);
        assertPage("/activities/plan?year=2026", "上一年的，还开展吗", "视察新农村建设");
        assertThat(post("/activities/plan", "year", "2026", "activities", id.text()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage("/activities/plan?year=2026", "计划中<b>1</b>次");
        assertThat(get("/activities/plan?year=2026")).bodyText().doesNotContain("上一年的，还开展吗");
    }

    @Test
    void lastYearIsTakenOverOnceHoweverOftenItIsSent() {
        quick("21", null, null);
        Supplier<MvcTestResult> click = () -> post("/activities/plan", "year", "2026", "activities", id.text());
        var clicks = Stream.generate(() -> CompletableFuture.supplyAsync(click))
                .limit(2)
                .toList();
        assertThat(clicks).allSatisfy(one -> assertThat(one.join()).hasStatus(HttpStatus.SEE_OTHER));
        assertThat(click.get()).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(queries.year(clerk.scope(ActivityRight.READ), township.area(), 2026))
                .extracting(ActivityCard::title)
                .containsExactly("视察新农村建设");
    }

    @Test
    void whatWasPlannedStaysKnownWhenItIsMovedAndHeld() throws Exception {
        plan("2025-11-21");
        assertThat(change("2025-11-24", "false", 1)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(change("2025-11-24", "true", 2)).hasStatus(HttpStatus.SEE_OTHER);
        var recordedAfterwards = ActivityId.next();
        post(
                "/activities/new",
                "id",
                recordedAfterwards.text(),
                "area",
                township.area().code(),
                "kind",
                "TRAINING",
                "title",
                "学习代表法",
                "startsOn",
                "2025-11-10");
        assertPage("/activities/plan?year=2025", "原定11月21日", "调研食品安全", "学习代表法");
        for (var show : List.of("PLANNED", "HELD", "MOVED")) {
            assertThat(get("/activities/plan?year=2025&show=" + show))
                    .bodyText()
                    .contains("调研食品安全")
                    .doesNotContain("学习代表法");
        }
        assertThat(get("/activities/plan?year=2025&show=UNPLANNED"))
                .bodyText()
                .contains("学习代表法")
                .doesNotContain("调研食品安全");
        assertPage("/activities/plan?year=2025&show=UNRECORDED", "没有这样的活动");

        assertThat(SheetText.of(get("/activities/plan/export?year=2025&show=MOVED")))
                .contains("2025-11-24", "调研食品安全", "2025年11月21日")
                .doesNotContain("学习代表法");
        var neighbour = house.township();
        assertThat(SheetText.of(browser.get()
                        .uri("/activities/plan/export?year=2025")
                        .with(as(neighbour.clerk()))
                        .exchange()))
                .doesNotContain("调研食品安全");
        assertThat(browser.get().uri("/activities/plan/export").with(as(township.unit(township.farming()))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aPlanWhoseDayHasPassedIsCalledUnrecordedAndOneGivenUpKeepsItsReason() {
        plan("2025-11-20");
        assertPage("/activities/plan?year=2025&show=UNRECORDED", "调研食品安全");
        assertPage("/activities/plan?year=2025&show=AHEAD", "没有这样的活动");
        post(path + "/cancellation", "reason", "遇暴雨", "version", "1");
        assertPage("/activities/plan?year=2025&show=CANCELLED", "调研食品安全", "取消原因：遇暴雨");
    }

    @Test
    void aPlanMovedIntoAnotherYearStandsInBoth() {
        plan("2025-12-25");
        change("2026-01-08", "false", 1);
        assertPage("/activities/plan?year=2025&show=MOVED", "12月", "原定12月25日", "2026年1月8日");
        assertPage("/activities/plan?year=2026", "原定2025年12月25日");
        assertPage("/activities/plan?year=2026&show=PLANNED", "没有这样的活动");
    }

    @Test
    void roughPlansStayRoughAndDaysOfRestGiveWay() {
        heldOn("2025-11-07", "2025-11-07", "", "学习预算法");
        heldOn("2025-09-21", "2025-09-30", "9月下旬", "走访选民");
        assertPage("/activities/plan?year=2026", "排到2026年11月9日", "排到2026年9月下旬");
        var lastYear = queries.year(clerk.scope(ActivityRight.READ), township.area(), 2025);
        for (var card : lastYear) {
            post("/activities/plan", "year", "2026", "activities", card.id().text());
        }
        assertThat(queries.year(clerk.scope(ActivityRight.READ), township.area(), 2026))
                .extracting(ActivityCard::title, card -> card.when().words())
                .containsExactly(tuple("走访选民", "2026年9月下旬"), tuple("学习预算法", "2026年11月9日"));
        var rough = queries.year(clerk.scope(ActivityRight.READ), township.area(), 2026)
                .get(0);
        assertThat(rough.endsOn()).isEqualTo("2026-09-30");
        assertThat(rough.isMoved()).isFalse();
    }

    @Test
    void whatCameBackIsOwedToTheDeputies() {
        quick("21", "修好码头护栏", township.roads().text());
        house.today(TestClock.MONDAY.plusMonths(3));
        assertPage("/", "告知", "视察新农村建设");
        assertPage(path + "/told", "告知代表");
        assertThat(post(path + "/told", "on", "2026-02-20", "how", "小组会上通报", "version", "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "答复情况告知代表", "小组会上通报", "/told\">更正");
        assertPage(path + "/told", "为什么改");
        assertThat(post(path + "/told", "on", "2026-02-21", "how", "小组会上通报", "why", "", "version", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("要改请写明原因", "2026-02-21");
        assertThat(post(path + "/told", "on", "2026-02-21", "how", "小组会上通报", "why", "会是21日开的", "version", "2"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "2026年2月20日", "2026年2月21日", "会是21日开的");
    }

    @Test
    void aLookBackGoesThroughTheFindings() {
        quick("21", "修好码头护栏\n加大街道管理力度", null);
        var back = ActivityId.next();
        var there = "/activities/" + back.text();
        post(
                "/activities/new",
                "id",
                back.text(),
                "area",
                township.area().code(),
                "kind",
                "LOOK_BACK",
                "title",
                "回头看",
                "startsOn",
                "2025-11-20");
        assertPage(there + "/look-back", "还没有选");
        assertPage(there + "/correction", "回头看哪一次", "视察新农村建设");
        post(
                there + "/correction",
                "id",
                back.text(),
                "area",
                township.area().code(),
                "kind",
                "LOOK_BACK",
                "title",
                "回头看",
                "startsOn",
                "2025-11-20",
                "held",
                "true",
                "rechecks",
                id.text(),
                "reason",
                "补上",
                "version",
                "1");
        var finding =
                findingQueries.findings(clerk.scope(ActivityRight.READ), id).get(0);
        assertPage(there + "/look-back", "修好码头护栏", "部分整改");
        assertThat(post(
                        there + "/look-back",
                        "version",
                        "2",
                        "lines[0].finding",
                        finding.id().text(),
                        "lines[0].verdict",
                        "PARTLY",
                        "lines[0].said",
                        "装了一半"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "部分整改", "装了一半");
        assertPage(there, "部分整改", "装了一半");
    }

    @Test
    void aLookBackIsArrangedFromTheInspection() {
        quick("21", "修好码头护栏", null);
        var ask = "/activities/plan/new?rechecks=" + id.text();
        assertPage(path, "安排回头看", ask);
        assertPage(ask, "value=\"视察新农村建设回头看\"", "value=\"" + id.text() + "\" selected");
        var back = ActivityId.next();
        var there = "/activities/" + back.text();
        assertThat(lookBack("/activities/plan/new", back, "2025-11-24", "false", "0"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(there + "/change", "value=\"" + id.text() + "\" selected");
        assertThat(lookBack(there + "/change", back, "2025-11-24", "true", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertPage(there, "登记回头看的结果", "视察新农村建设");
        assertPage(there + "/look-back", "修好码头护栏");
        assertThat(audit.changes(clerk.scope(ActivityRight.READ), back)).isEmpty();
    }

    @Test
    void aLookBackThatWasHeldIsTypedInOneForm() {
        quick("21", "修好码头护栏", null);
        assertPage("/activities/new?rechecks=" + id.text(), "视察新农村建设回头看");
        var back = ActivityId.next();
        assertThat(lookBack("/activities/new", back, "2025-11-20", "true", "0")).hasStatus(HttpStatus.SEE_OTHER);
        assertPage("/activities/" + back.text() + "/look-back", "修好码头护栏");
        assertThat(lookBack("/activities/new", ActivityId.next(), "", "true", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"" + id.text() + "\" selected", "value=\"看护栏\"");
    }

    @Test
    void nothingOfANeighbourIsLookedBackAt() {
        quick("21", "修好码头护栏", null);
        township = house.township();
        clerk = township.clerk();
        assertThat(get("/activities/plan/new?rechecks=" + id.text())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(lookBack("/activities/plan/new", ActivityId.next(), "2025-11-24", "false", "0"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult lookBack(String uri, ActivityId back, String day, String held, String version) {
        return post(
                uri,
                "id",
                back.text(),
                "area",
                township.area().code(),
                "kind",
                "LOOK_BACK",
                "title",
                "看护栏",
                "startsOn",
                day,
                "held",
                held,
                "rechecks",
                id.text(),
                "version",
                version);
    }

    @Test
    void aFindingIsPutRightOrVoided() {
        quick("21", "修好码头护拦\n录重了的", null);
        var findings = findingQueries.findings(clerk.scope(ActivityRight.READ), id);
        var first = "/findings/" + findings.get(0).id().text();
        assertPage(path + first + "/correction", "修好码头护拦");
        assertThat(post(
                        path + first + "/correction",
                        "id",
                        findings.get(0).id().text(),
                        "kind",
                        "PROBLEM",
                        "text",
                        "修好码头护栏",
                        "reason",
                        "错字",
                        "version",
                        "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var second = "/findings/" + findings.get(1).id().text();
        assertThat(post(path + second + "/void", "reason", "录重了", "version", "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "修好码头护栏", "错字", "提出意见1条");
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingElse() {
        quick("21", "修好码头护栏", null);
        var deputy = township.deputy(deputies.get(0));
        assertThat(browser.get().uri(path).with(as(deputy)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("加意见", "更正", "/attendance");
        assertThat(browser.get().uri("/activities/new").with(as(deputy))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get().uri(path).with(as(house.township().clerk()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void papersAreWritten() throws Exception {
        quick("21", "修好码头护栏\n加大街道管理力度", township.roads().text());
        assertThat(words(path + "/letter.docx"))
                .contains("关于新农村建设的视察意见书", "乡村建设办公室", "21名人大代表", "1. 修好码头护栏。", "2026年2月4日前");
        assertThat(words(path + "/notice.docx")).contains("关于视察新农村建设的通知", "集镇");
        assertThat(words(path + "/sign-in.docx")).contains("签到表", "彭德厚", "应到3名");
    }

    @Test
    void aDeputySignsInOnTheirOwnPhone() {
        plan("2025-11-24");
        var join = "/join/" + queries.token(clerk.scope(ActivityRight.WRITE), id);
        assertThat(browser.get().uri("http://rd.example.cn" + path + "/join").with(as(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("签到二维码", "http://rd.example.cn" + join);
        assertThat(browser.get().uri(path + "/join").with(as(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("先设定对外地址", join)
                .doesNotContain("签到二维码");
        var deputy = township.deputy(deputies.get(2));
        assertThat(browser.get().uri(join).with(as(deputy)))
                .hasStatusOk()
                .bodyText()
                .contains("我到了，签到");
        assertThat(browser.post().uri(join).with(as(deputy))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri(join).with(as(deputy))).bodyText().contains("已经签到");
        assertThat(queries.participants(clerk.scope(ActivityRight.READ), id))
                .extracting(Participant::name, Participant::how)
                .containsExactly(tuple("鲁有福", SignedBy.QR));

        house.today(TestClock.MONDAY.plusDays(1));
        assertThat(browser.post().uri(join).with(as(township.deputy(deputies.get(1)))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(browser.get().uri(join).with(as(clerk))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get().uri("/join/guessed").with(as(deputy))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aListOfSeveralPagesSaysSoOnPaper() {
        quick("21", null, null);
        assertThat(get("/activities")).bodyText().doesNotContain("on-paper");
        for (var day = 1; day <= 20; day++) {
            activities.record(
                    clerk,
                    ActivityRequest.of(
                            ActivityId.next(),
                            township.area(),
                            ActivityKind.VISIT,
                            "走访" + day,
                            LocalDate.of(2025, 3, day),
                            true));
        }
        assertPage("/activities?page=2", "第2页，共2页（每页20条）；要全部的请导出。");
    }

    @Test
    void aPhotoIsKeptWithIt() {
        quick("21", null, null);
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0};
        assertPage(path + "/files", "照片或材料");
        assertThat(browser.post()
                        .uri(path + "/files")
                        .multipart()
                        .file(new MockMultipartFile("file", "现场.png", "image/png", png))
                        .with(as(clerk)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertPage(path, "现场.png");
    }

    private String words(String uri) throws Exception {
        var bytes = get(uri).getResponse().getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private MvcTestResult quick(String deputies, String findings, String unit) {
        var request = browser.post()
                .uri("/activities/new")
                .with(as(clerk))
                .param("id", id.text())
                .param("area", township.area().code())
                .param("kind", "INSPECTION")
                .param("title", "视察新农村建设")
                .param("startsOn", "2025-11-04")
                .param("place", "集镇")
                .param("deputies", deputies);
        if (findings != null) {
            request.param("findings", findings);
        }
        if (unit != null) {
            request.param("department", unit);
        }
        return request.exchange();
    }

    private MvcTestResult plan(String day) {
        return post(
                "/activities/plan/new",
                "id",
                id.text(),
                "area",
                township.area().code(),
                "kind",
                "STUDY",
                "title",
                "调研食品安全",
                "startsOn",
                day,
                "held",
                "false",
                "version",
                "0");
    }

    private MvcTestResult change(String day, String held, int version) {
        return post(
                path + "/change",
                "id",
                id.text(),
                "area",
                township.area().code(),
                "kind",
                "STUDY",
                "title",
                "调研食品安全",
                "startsOn",
                day,
                "held",
                held,
                "version",
                String.valueOf(version));
    }

    private void heldOn(String from, String until, String saidAs, String title) {
        assertThat(post(
                        "/activities/plan/new",
                        "id",
                        ActivityId.next().text(),
                        "area",
                        township.area().code(),
                        "kind",
                        "TRAINING",
                        "title",
                        title,
                        "startsOn",
                        from,
                        "endsOn",
                        until,
                        "saidAs",
                        saidAs,
                        "held",
                        "true",
                        "version",
                        "0"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult tick(String attended, String why) {
        return post(
                path + "/attendance",
                "version",
                String.valueOf(card().version()),
                "lines[0].person",
                deputies.get(0).text(),
                "lines[0].attended",
                attended,
                "others",
                "赵高林",
                "how",
                "PAPER",
                "why",
                why);
    }

    private MvcTestResult post(String uri, String... fields) {
        var request = browser.post().uri(uri).with(as(clerk));
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String uri) {
        return browser.get().uri(uri).with(as(clerk)).exchange();
    }

    private void assertPage(String uri, String... words) {
        assertThat(get(uri)).as(uri).hasStatusOk().bodyText().contains(words);
    }

    private ActivityCard card() {
        return queries.card(clerk.scope(ActivityRight.READ), id);
    }
}
