package xiangyi.reports.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.reports.annual.HandMade.day;
import static xiangyi.reports.annual.HandMade.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xiangyi.activities.CounterUnit;
import xiangyi.facts.Period;
import xiangyi.shared.Text;

/** Each heading tells what a township did in the words its chair would sign. */
class ChaptersTest {

    final HandMade facts = new HandMade();

    @Test
    void studyTellsTrainingsLawsAndJournals() {
        facts.held("TRAINING", "代表集中培训", day(1, 1), "when", "年初", "law", "《代表法》、《土地法》、选举法", "deputies", 40);
        facts.held("TRAINING", "学习代表法", day(5, 1), "law", "代表法");
        for (var journal : List.of("人大信息", "《民主法制报》", "江淮法治")) {
            facts.add("publicity.subscribed", "/publicity/journals", journal, day(1, 1), day(12, 31), "copies", 20);
        }
        assertThat(facts.told(new StudyChapter()))
                .contains("全年组织学习培训2次，参加代表40人次")
                .contains("年初，开展代表集中培训")
                .contains("5月1日，学习代表法")
                .contains("主要学习《代表法》《土地法》《选举法》，共3部")
                .contains("《人大信息》《民主法制报》《江淮法治》等报刊3种，共60份");
    }

    @Test
    void workTellsEachInspectionWithWhatCameOfIt() {
        var inspection =
                facts.held("INSPECTION", "新农村建设专题视察", day(12, 8), "deputies", 21, "deputiesExactness", "EXACT");
        var street = facts.found(inspection, "加大烽火乡街道管理力度", "HANDED_OVER");
        facts.found(inspection, "严厉打击乱搭乱建，极力维护烽火形象", "HANDED_OVER");
        facts.add(
                "referrals.opinion.replied",
                inspection.path(),
                street.title(),
                day(12, 20),
                null,
                "subject",
                street.id().toString());
        assertThat(facts.told(new WorkChapter()))
                .contains("组织代表视察1次，参加代表21人次，提出意见2条。")
                .contains("12月8日，开展新农村建设专题视察，参加代表21名，提出意见建议2条：“加大烽火乡街道管理力度”“严厉打击乱搭乱建，极力维护烽火形象”，交办2条，已答复1条。");
    }

    @Test
    void aReportToVotersTellsItsStagesItsVoteAndWhatWasAnsweredAtOnce() {
        var report = facts.held(
                "VOTER_REPORT",
                "县人大代表向选民述职",
                day(10, 10),
                "constituency",
                "中心村选区",
                "partners",
                List.of(numbers("name", "选民代表", "role", "TAKES_PART", "number", 23, "exactness", "EXACT")),
                "findings",
                5);
        stage(report, "scheme", LocalDate.of(2025, 9, 1), "9月上旬");
        stage(report, "rectified", LocalDate.of(2025, 10, 31), null);
        facts.add(
                "appraisals.voted",
                "/appraisals/1",
                report.title(),
                day(10, 10),
                null,
                "activity",
                report.id().toString(),
                "subject",
                "赵高林",
                "handedOut",
                23,
                "returned",
                23,
                "valid",
                22,
                "satisfied",
                20,
                "basically",
                2,
                "not",
                0,
                "result",
                "SATISFIED");
        assertThat(facts.told(new WorkChapter()))
                .contains("10月10日，开展县人大代表向选民述职，在中心村选区进行，选民代表（23人）参加，提出意见建议5条")
                .contains("会前9月上旬制定方案")
                .contains("赵高林测评，发出测评票23张，收回23张，有效22张，满意20张，基本满意2张，不满意0张，结果为“满意”")
                .contains("会后10月31日整改");
    }

    private void stage(xiangyi.facts.Fact activity, String stage, LocalDate on, String when) {
        facts.add(
                "appraisals." + stage,
                "/appraisals/1",
                activity.title(),
                on,
                null,
                "activity",
                activity.id().toString(),
                "when",
                when);
    }

    @Test
    void countersKeepTheirUnitsAndSayRoughlyWhatIsRoughlyKnown() {
        for (var month : List.of(6, 9)) {
            facts.held(
                    "VISIT",
                    "“三送”活动" + month,
                    day(month, 1),
                    "counters",
                    List.of(
                            numbers("what", "发放资料", "unit", "COPIES", "number", 1000, "exactness", "OVER"),
                            numbers("what", "走访", "unit", "HOUSEHOLDS", "number", 30, "exactness", "EXACT")));
        }
        assertThat(facts.told(new WorkChapter()))
                .contains("走访慰问2次", "发放资料1,000余份", "走访30户", "以上活动合计：发放资料2,000余份；走访60户。");
    }

    @Test
    void aCheckOfTheCountysIsNotCountedAsOwn() {
        facts.held("LAW_CHECK", "检查食品安全", day(3, 1), "deputies", 5);
        facts.held(
                "LAW_CHECK",
                "配合县人大开展国土执法检查",
                day(9, 1),
                "deputies",
                3,
                "partners",
                List.of(numbers("name", "县人大常委会", "role", "ORGANISES")));
        assertThat(facts.told(new SupervisionChapter())).contains("全年执法检查1次，参加代表5人次；参加上级人大组织的活动（执法检查）1次。", "由县人大常委会组织");
    }

    @Test
    void everyUnitOfACounterStaysAsItWas() {
        for (var unit : CounterUnit.values()) {
            facts.held(
                    "VISIT",
                    "送" + unit.name(),
                    day(6, 1),
                    "counters",
                    List.of(numbers("what", "数", "unit", unit.name(), "number", 7, "exactness", "EXACT")));
        }
        var counted = facts.register().of("activities.held").stream()
                .flatMap(activity -> ActivityFigures.counters(activity).stream())
                .map(figure -> figure.in(facts.register()).words());
        assertThat(counted)
                .containsExactlyElementsOf(Stream.of(CounterUnit.values())
                        .map(unit -> "7" + Text.text(unit))
                        .toList());
    }

    @Test
    void theTensOfTenThousandsThatArePassedStandBeforeTheWord() {
        for (var amount : List.of(200_000, 20_000)) {
            var one = new HandMade();
            one.add(
                    "funds.spent",
                    "/funds/1",
                    "会议",
                    day(1, 1),
                    null,
                    "amount",
                    amount,
                    "exactness",
                    "OVER",
                    "purpose",
                    "SESSION");
            assertThat(one.told(new OwnChapter())).contains(amount == 200_000 ? "支出20余万元" : "支出2万余元");
        }
    }

    @Test
    void journalsBelongToTheHalfInWhichTheyWereOrdered() {
        facts.add("publicity.subscribed", "/publicity/journals", "人大信息", day(1, 1), day(12, 31), "copies", 20);
        var first = facts.register(new Period(day(1, 1), day(6, 30)), day(7, 5));
        var second = facts.register(new Period(day(7, 1), day(12, 31)), day(12, 31));
        assertThat(new StudyChapter().paragraphs(first, "烽火乡")).isNotEmpty();
        assertThat(new StudyChapter().paragraphs(second, "烽火乡")).isEmpty();
    }

    @Test
    void nothingRecordedIsNoZeroUnlessTheRegisterIsComplete() {
        facts.add("sessions.presidium", "/sessions/1", "主席团 14-1", day(3, 1), null);
        facts.add("motions.received", "/motions/1", "关于修路的议案", day(3, 1), null);
        assertThat(facts.told(new SessionsChapter())).contains("召开人民代表大会会议未记录", "主席团会议1次");
        assertThat(facts.told(new MattersChapter())).contains("收到代表建议、批评和意见未记录", "交办代表建议未记录");
        facts.add("duties.complete.sessions", "/duties/registers", "会议", day(12, 31), null);
        facts.add("duties.complete.suggestions", "/duties/registers", "建议", day(12, 31), null);
        assertThat(facts.told(new SessionsChapter())).contains("召开人民代表大会会议0次");
        assertThat(facts.told(new MattersChapter())).contains("收到代表建议、批评和意见0件", "交办代表建议0件");
        assertThat(facts.told(new ShortcomingsChapter())).isEmpty();
    }

    @Test
    void motionsAreToldToTheirEnd() {
        for (var title : List.of("关于修路的议案", "关于建校的议案", "关于饮水的议案")) {
            facts.add("motions.received", "/motions/" + title, title, day(4, 21), null);
        }
        var received = facts.register().of("motions.received");
        facts.same(received.get(0), "motions.listed", day(4, 21));
        facts.same(received.get(1), "motions.converted", day(4, 22));
        facts.add("referrals.motion.handed_over", "/motions/1", "关于修路的议案", day(4, 25), null, "referral", "m1");
        facts.add("referrals.motion.replied", "/motions/1", "关于修路的议案", day(6, 1), null, "referral", "m1");
        assertThat(facts.told(new MattersChapter()))
                .contains(
                        "列入会议议程的议案是“关于修路的议案”；转为建议办理的议案是“关于建校的议案”；还没有作出决定的议案1件：“关于饮水的议案”。",
                        "4月25日，交办议案1件，截至2026年1月5日，已答复1件，办结0件，到期未答复0件。");
    }

    @Test
    void theYearIsSaidOnce() {
        facts.held("BRIEFING", "听取确权登记情况", day(1, 1), "when", "2025年上半年");
        assertThat(facts.told(new SupervisionChapter())).contains("上半年，听取").doesNotContain("2025年上半年");
    }

    @Test
    void supervisionTellsWhoChecksTheThreeListsAndTheLookBack() {
        facts.held(
                "LAW_CHECK",
                "食品加工小作坊执法检查",
                day(9, 1),
                "when",
                "9月",
                "partners",
                List.of(numbers("name", "老洲市场监督管理所", "role", "CHECKS"), numbers("name", "食品加工小作坊", "role", "CHECKED")));
        var asked = facts.held("CONSULTATION", "召开征求意见会", day(4, 10));
        for (var i = 1; i <= 29; i++) {
            facts.found(asked, "第" + i + "条意见", "HANDED_OVER");
        }
        var back = facts.held("LOOK_BACK", "“回头看、再次学”活动", day(9, 21), "when", "9月下旬");
        facts.add("activities.rechecked", back.path(), "第1条意见", day(9, 21), null, "verdict", "DONE");
        facts.add("activities.rechecked", back.path(), "第2条意见", day(9, 21), null, "verdict", "NOT");
        assertThat(facts.told(new SupervisionChapter()))
                .contains("9月，开展食品加工小作坊执法检查，会同老洲市场监督管理所进行，对象是食品加工小作坊")
                .contains("4月10日，召开征求意见会，提出意见建议29条，其中有“第1条意见”", "整改清单，明确牵头领导、责任单位、责任人和完成时限，交办29条")
                .contains("9月下旬，开展“回头看、再次学”活动；逐条复查2条，已整改1条，没有整改1条");
        assertThat(facts.told(new ShortcomingsChapter())).contains("经复查仍没有整改的意见1条：“第2条意见”");
    }

    @Test
    void aPetitionIsToldWithoutAName() {
        facts.add("petitions.informant", "/petitions/informants", "彭德厚", LocalDate.of(2023, 1, 1), null);
        facts.add(
                "petitions.informant",
                "/petitions/informants",
                "去年就不做了",
                LocalDate.of(2022, 1, 1),
                day(1, 1).minusDays(1));
        facts.add("petitions.received", "/petitions/1", "高速公路拆迁户安置宅基地", day(3, 1), null, "people", 2);
        facts.add("petitions.step", "/petitions/1", "高速公路拆迁户安置宅基地", day(3, 5), null, "said", "上门");
        facts.add(
                "petitions.settled",
                "/petitions/1",
                "高速公路拆迁户安置宅基地",
                day(4, 8),
                null,
                "where",
                "TOWNSHIP",
                "days",
                38,
                "village",
                "花果村",
                "outcome",
                "签订协议，房子已经修建");
        assertThat(facts.told(new ContactChapter()))
                .contains("聘请代表担任信访信息员1名")
                .contains("受理群众来信来访1件，涉及2人；办结1件，在乡里解决1件。")
                .contains("花果村群众反映“高速公路拆迁户安置宅基地”，2025年3月1日受理，上门调查、协调1次，历时一个多月，于2025年4月8日办结：签订协议，房子已经修建。");
    }

    @Test
    void publicityCountsArticlesByLevel() {
        facts.add("publicity.written", "/a", "信息（补记10篇）", day(12, 1), null, "pieces", 10);
        facts.add("publicity.written", "/b", "代表风采", day(6, 1), null, "pieces", 1);
        facts.add("publicity.written", "/c", "小组学习", day(7, 1), null, "pieces", 1);
        facts.add("publicity.printed", "/b", "代表风采", day(6, 9), null, "level", "PROVINCE", "pieces", 1);
        facts.add("publicity.printed", "/c", "小组学习", day(7, 9), null, "level", "CITY", "pieces", 1);
        facts.add("publicity.renewed", "/w", "代表事迹", day(1, 9), null);
        facts.add("publicity.renewed", "/w", "代表事迹", day(2, 9), null);
        facts.add("publicity.operator", "/w", "龙小燕", LocalDate.of(2024, 2, 9), null);
        assertThat(facts.told(new PublicityChapter()))
                .contains("撰写人大工作信息12篇，省级媒体采用1篇，市级媒体采用1篇。")
                .contains("更新人大网站2次，覆盖2个月，由龙小燕负责。");
    }

    @Test
    void ownHouseSaysNearlyTenThousand() {
        facts.held("PARTY_MEETING", "研究人大工作规划", day(3, 3));
        facts.add("sessions.team", "/sessions/1", "材料组", day(4, 21), null);
        facts.add("sessions.team", "/sessions/1", "会务组", day(4, 21), null);
        facts.add("plans.adopted", "/plans/1", "人大工作规划", day(1, 8), null, "kind", "YEAR_PLAN", "year", 2025);
        facts.add(
                "funds.spent",
                "/funds/1",
                "会议、打印、误工补贴",
                day(1, 1),
                day(12, 31),
                "amount",
                10000.00,
                "exactness",
                "NEARLY",
                "purpose",
                "MIXED");
        assertThat(facts.told(new OwnChapter()))
                .contains("党委研究人大工作1次", "3月3日，研究人大工作规划")
                .contains("年度工作计划1件（《人大工作规划》）")
                .contains("抽调力量成立材料组、会务组等工作班子2个")
                .contains("人大工作和代表活动经费，支出近1万元，用于会议、打印、误工补贴。");
    }

    @Test
    void shortcomingsNameWhatWasMissedAndWhatWasPlannedInVain() {
        facts.add(
                "duties.missed",
                "/duties",
                "召开主席团会议",
                day(7, 21),
                null,
                "duty",
                "SESS-14",
                "term",
                "每3个月至少1次",
                "source",
                "省条例");
        facts.add("activities.planned", "/activities/x", "饮水安全视察", day(8, 1), day(8, 1), "kind", "INSPECTION");
        assertThat(facts.told(new ShortcomingsChapter()))
                .contains("没有按期完成1项", "召开主席团会议没有达到要求：每3个月至少1次（省条例），期限是2025年7月21日。")
                .contains("到期没有开展的活动1项：“饮水安全视察”");
    }

    @Test
    void whatWasJudgedAndNotMissedIsNotCalledAShortcoming() {
        facts.add("duties.met", "/duties", "召开人民代表大会会议", day(4, 21), null, "duty", "SESS-01");
        assertThat(facts.told(new ShortcomingsChapter())).contains("能够判断的职责没有误期");

        facts.add("referrals.suggestion.handed_over", "/suggestions/x", "关于修路的建议", day(4, 25), null, "referral", "r1");
        assertThat(facts.told(new ShortcomingsChapter()))
                .contains("代表建议到期没有答复1件：“关于修路的建议”")
                .doesNotContain("没有误期");
    }

    @Test
    void theNextYearComesFromPlans() {
        facts.add("plans.topic", "/t", "农村饮水", LocalDate.of(2025, 12, 20), null, "year", 2026);
        facts.add("activities.planned", "/p", "学校食堂视察", LocalDate.of(2026, 3, 10), null, "kind", "INSPECTION");
        assertThat(facts.told(new NextChapter())).contains("拟确定监督议题1项：“农村饮水”", "计划安排会议和活动1项：3月10日，开展学校食堂视察");
        assertThat(facts.told(new SupervisionChapter())).isEmpty();
    }

    @Test
    void whereNothingIsRecordedNothingIsTold() {
        for (var chapter : List.of(
                new StudyChapter(),
                new WorkChapter(),
                new SessionsChapter(),
                new MattersChapter(),
                new SupervisionChapter(),
                new ContactChapter(),
                new PublicityChapter(),
                new OwnChapter(),
                new ShortcomingsChapter(),
                new NextChapter())) {
            assertThat(chapter.paragraphs(facts.register(), "烽火乡"))
                    .as(chapter.key())
                    .isEmpty();
        }
    }

    @Test
    void halfAYearCountsOnlyItsOwn() {
        facts.held("INSPECTION", "码头视察", day(5, 15), "deputies", 9);
        facts.held("INSPECTION", "圩堤察看", day(8, 6), "deputies", 7);
        var half = facts.register(new Period(day(1, 1), day(6, 30)), day(9, 1));
        assertThat(new WorkChapter().paragraphs(half, "老洲乡").get(0).text()).isEqualTo("这段时间组织代表视察1次，参加代表9人次。");
    }
}
