package xiangyi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.accounts.SignIns;
import xiangyi.facts.Period;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

/** Four years as townships lived them come in by the rows of the year workbook, and each fact stands in the summary again. */
@HouseTest
@Transactional
class CasesTest {

    static final Area TOWN = new Area("990101271");

    @Autowired
    TestClock clock;

    @Autowired
    SignIns signIns;

    @Autowired
    Importer importer;

    @Autowired
    Registers registers;

    @Autowired
    Reports reports;

    Actor system;

    @BeforeEach
    void aTown() {
        clock.set(LocalDate.of(2026, 1, 12));
        system = signIns.system(TOWN.county(), "命令行");
        rows("区划", "代码,名称", "990101271,柳湾镇", "990101271201,槐树村");
        rows("承办单位", "名称,性质", "镇农业中心,站所", "镇乡村振兴办,办公室", "镇农技中心,站所", "镇村镇建设办,办公室");
    }

    /** Two presidium meetings, an appraisal of two units, two journeys to learn, and the election made ready. */
    @Test
    void presidiumAppraisalAndJourneys() throws Exception {
        rows("届次", "届,起始日期", "12,2016-12-20");
        rows("会议", "会议类型,会议,开会日期", "主席团会议,第九次会议,2021-07-19", "主席团会议,第十次会议,2021-12-25");
        rows(
                "议程和报告",
                "会议类型,会议,事项类型,内容",
                "主席团会议,第九次会议,其他,小结上半年工作",
                "主席团会议,第九次会议,其他,安排下半年工作",
                "主席团会议,第十次会议,审议,换届选举实施方案",
                "主席团会议,第十次会议,审议,县镇两级人大代表选区划分方案",
                "主席团会议,第十次会议,审议,代表名额分配方案");
        var appraisal = "评议农业中心和乡村振兴办";
        rows(
                "活动",
                "名称,类型,时间,参加代表人数,法律法规",
                appraisal + ",工作评议,2021-09-06,32,",
                "赴四川、山西学习香椿种植技术,学习培训,2021年全年,,",
                "赴浙江湖州学习乡村振兴经验,学习培训,2021年全年,,",
                "学习本省主席团工作条例,学习培训,2021年上半年,,",
                "学习脱贫政策汇编,学习培训,2021年上半年,,");
        rows("活动数目", "活动,什么,数,单位", "赴四川、山西学习香椿种植技术,外出学习,67,人", "赴四川、山西学习香椿种植技术,外出学习,2,批次", "赴浙江湖州学习乡村振兴经验,外出学习,25,人");
        rows("参加单位", "活动,单位或姓名,做什么", "赴四川、山西学习香椿种植技术,种植大户,参加", "赴浙江湖州学习乡村振兴经验,班子成员,参加");
        rows(
                "活动意见",
                "活动,意见,怎么办的,承办单位,交办日期,答复日期,结果类别,办结日期",
                appraisal + ",争取特色产业奖补的力度不够,交办,镇农业中心,2021-09-10,2021-10-20,A,2021-10-20",
                appraisal + ",监测户的识别和帮扶还要更精准,交办,镇乡村振兴办,2021-09-10,2021-10-20,A,2021-10-20");
        rows(
                "评议",
                "活动,评议对象,意见交办时间,整改时间,整改措施",
                appraisal + ",农业中心,2021-09-10,2021-10-20,主动争取奖补资金",
                appraisal + ",乡村振兴办,2021-09-10,2021-10-20,重新走访监测户");

        score(
                "04",
                2021,
                fact("year", "2021年度工作总结"),
                fact("presidium meetings", "主席团会议2次"),
                fact("the first, its day and business", "7月19日[^\n]*小结上半年工作"),
                fact("what lay ahead", "7月19日[^\n]*安排下半年工作"),
                fact("the second, and the plan of the election", "12月25日[^\n]*换届选举实施方案"),
                fact("constituencies", "12月25日[^\n]*选区划分"),
                fact("seats", "12月25日[^\n]*名额分配"),
                fact("day of the appraisal", "9月6日[^\n]*评议"),
                fact("who appraised", "9月6日[^\n]*(32名代表|代表32名)"),
                fact("who was appraised", "评议农业中心和乡村振兴办"),
                fact("what the first was told", "争取特色产业奖补的力度不够"),
                fact("what the second was told", "监测户的识别和帮扶还要更精准"),
                fact("handed over", "9月10日[^\n]*交办|交办[^\n]*2条"),
                fact("put right", "整改"),
                fact("the first journey", "赴四川、山西学习香椿种植技术[^\n]*67人(?!次)"),
                fact("in two batches", "香椿[^\n]*2批次?"),
                fact("the second journey", "赴浙江湖州学习乡村振兴经验[^\n]*25人(?!次)"),
                fact("what was studied", "本省主席团工作条例"),
                fact("and also", "脱贫政策汇编"));
    }

    /** An election of both levels, the first session of a new congress, and three inspections. */
    @Test
    void electionAndInspections() throws Exception {
        rows("届次", "届,起始日期", "17,2017-04-18");
        rows(
                "活动",
                "名称,类型,时间,经过",
                "县镇两级人大代表换届选举,其他,2017年上半年,设选举委员会",
                "视察村庄清洁行动,视察,2017-05-10,",
                "调研散乱污企业治理,调研,2017-08-10,",
                "视察脱贫攻坚,视察,2017-10-12,");
        rows("活动数目", "活动,什么,数,单位", "县镇两级人大代表换届选举,选举县人大代表,15,人", "县镇两级人大代表换届选举,选举镇人大代表,77,人");
        rows("会议", "会议类型,会议,开会日期,应到人数,实到人数", "人代会,17-1,2017-04-18,77,75");
        rows(
                "议程和报告",
                "会议类型,会议,事项类型,内容,报告人",
                "人代会,17-1,听取报告,政府工作报告,常青山",
                "人代会,17-1,听取报告,财政预决算报告,陆文静",
                "人代会,17-1,选举,镇人大主席、镇长,");
        rows("决议", "会议类型,会议,决议名称,赞成,反对,弃权", "人代会,17-1,关于政府工作报告的决议,75,0,0");

        score(
                "05",
                2017,
                fact("year", "2017年度工作总结"),
                fact("the election", "换届选举"),
                fact("deputies of the county", "县人大代表15(名|人)"),
                fact("deputies of the town", "镇人大代表77(名|人)"),
                fact("first session of the new congress", "第十七届人民代表大会第一次会议"),
                fact("the government's report", "政府工作报告"),
                fact("the budget", "财政预决算"),
                fact("times of inspecting and studying", "视察2次[^\n]*调研1次"),
                fact("clean villages", "视察村庄清洁行动"),
                fact("scattered and dirty firms", "调研散乱污企业治理"),
                fact("poverty", "视察脱贫攻坚"));
    }

    /** Twenty-three suggestions with what became of them. */
    @Test
    void suggestionsFromPaperToRated() throws Exception {
        rows("届次", "届,起始日期", "12,2021-04-18");
        rows("代表名册", "姓名,性别,村,起始日期", "常青山,男,槐树村,2021-04-18");
        rows("会议", "会议类型,会议,开会日期,应到人数,实到人数", "人代会,12-4,2024-03-12,1,1");
        rows(
                "建议",
                "标题,领衔代表,反映的问题,建议的办法,收到日期,承办单位,交办日期,答复日期,结果类别,答复内容,承诺,承诺日期,代表评价,评价日期,办结日期",
                Stream.of(
                                suggestions(1, 1, "关于做好农业保险理赔的建议", "镇农技中心", "A", "与保险公司协商理赔办法，已经答复农户", 1),
                                suggestions(2, 10, "关于维修第%d段渠道的建议", "镇农业中心", "A", "", 9),
                                suggestions(11, 11, "关于治理养殖污染的建议", "镇农技中心", "B", "出台养殖污染专项治理方案", 1),
                                suggestions(12, 15, "关于整修第%d条村道的建议", "镇村镇建设办", "B", "已经列入跨年项目", 4),
                                suggestions(16, 16, "关于变更槐树村电站选址的建议", "镇村镇建设办", "D", "规划已经实施，无法更改，已向代表说明", 1),
                                suggestions(17, 20, "关于第%d条县道改线的建议", "镇村镇建设办", "D", "超出镇的职权范围", 4),
                                suggestions(21, 23, "关于第%d处水源的建议", "镇农业中心", "D", "客观条件暂不具备", 0))
                        .flatMap(same -> same)
                        .toArray(String[]::new));

        score(
                "08",
                2024,
                fact("handed over", "交办代表建议23件"),
                fact("satisfied", "满意[^\n]*20件|20件[^\n]*满意"),
                fact("share of the satisfied", "满意[^\n]*87%"),
                fact("solved", "解决[^\n]*10件"),
                fact("share of the solved", "10件，占43\\.5%"),
                fact("in progress", "正在解决[^\n]*5件"),
                fact("share in progress", "5件，占21\\.7%"),
                fact("cannot now", "8件，占34\\.8%"),
                fact("beyond the town's powers", "超出镇的职权范围"),
                fact("conditions", "客观条件暂不具备"),
                fact("by unit", "镇村镇建设办[^\n]*9件"),
                fact("insurance", "农业保险[^\n]*镇农技中心[^\n]*保险公司|镇农技中心[^\n]*农业保险[^\n]*保险公司"),
                fact("pollution", "养殖污染[^\n]*专项治理方案"),
                fact("power station", "电站选址[^\n]*规划已经实施"));
    }

    /** A station's year with deputies reporting to voters. */
    @Test
    void stationAndReportToVoters() throws Exception {
        rows("届次", "届,起始日期", "12,2021-04-18");
        var report = "代表联络站年度述职";
        rows(
                "活动",
                "名称,类型,时间,共几次",
                report + ",代表述职,2025-11-25,",
                "在接待日和入户联系群众,接待选民,2025年全年,",
                "专题调研,调研,2025年全年,12",
                "办理群众关心的民生实事,其他,2025年全年,");
        rows(
                "活动数目",
                "活动,什么,数,单位",
                report + ",代表提出建议,23,条",
                report + ",得到部门回应,23,条",
                report + ",进入落实,18,条",
                "在接待日和入户联系群众,联系群众,80余,人次",
                "办理群众关心的民生实事,促成民生实事,15,件");
        rows("评议", "活动,评议对象", report + ",常青山");
        rows("测评", "活动,评议对象,投票人,测评日期,发出票数,收回票数,有效票数,满意票,基本满意票,不满意票", report + ",常青山,选民,2025-11-25,40,40,40,38,2,0");
        rows("计划制度", "类别,名称,通过日期,年度", "制度,代表履职台账制度,2025-12-20,2026", "制度,问题清单销号制度,2025-12-20,2026");

        score(
                "13",
                2025,
                fact("year", "2025年度工作总结"),
                fact("day", "11月25日[^\n]*述职"),
                fact("suggestions", "建议23条"),
                fact("all answered", "回应23条"),
                fact("being done", "落实18条"),
                fact("contacts", "联系群众，共80余人次"),
                fact("studies", "调研12次"),
                fact("matters solved", "民生实事15件"),
                fact("a vote", "测评"),
                fact("its result", "95%"),
                fact("records next year", "履职台账"),
                fact("lists next year", "问题清单销号"));
    }

    /** What was over when the year ended is told as it stood then, by the law of that day. */
    @Test
    void aYearIsToldAsItStoodWhenItEnded() {
        rows("届次", "届,起始日期", "12,2016-12-20");
        rows("代表名册", "姓名,性别,村,起始日期", "常青山,男,槐树村,2016-12-20");
        rows(
                "建议",
                "标题,领衔代表,反映的问题,建议的办法,收到日期,承办单位,交办日期,答复日期,结果类别",
                "关于整修村道的建议,常青山,群众反映。,请办理。,2019-11-12,镇村镇建设办,2019-12-02,2020-02-10,A");

        assertThat(text(2019))
                .contains("《代表法》（2015年修正）第四十二条", "截至2019年12月31日，还没有答复。")
                .doesNotContain("已答复", "逾期");
    }

    @Test
    void anEmptyYearSaysSoInOneLine() {
        rows("届次", "届,起始日期", "12,2016-12-20");
        rows("代表名册", "姓名,性别,村,起始日期", "常青山,男,槐树村,2016-12-20");

        assertThat(text(2019).lines()).endsWith("2019年度工作总结", "这段时间没有登记过人大工作。");
    }

    private String text(int year) {
        return reports.written(system, TOWN, Period.year(year)).lines().collect(Collectors.joining("\n"));
    }

    private static Stream<String> suggestions(
            int from, int until, String title, String unit, String result, String answer, int satisfied) {
        var promise = result.equals("B") ? "继续办理,2025-12-31" : ",";
        return IntStream.rangeClosed(from, until)
                .mapToObj(n -> title.formatted(n) + ",常青山,群众反映。,请办理。,2024-03-12," + unit + ",2024-03-20,2024-06-10,"
                        + result + "," + answer + "," + promise + ","
                        + (n - from < satisfied ? "满意,2024-06-20," : ",,") + (result.equals("A") ? "2024-06-25" : ""));
    }

    private static Map.Entry<String, Pattern> fact(String name, String said) {
        return Map.entry(name, Pattern.compile(said));
    }

    @SafeVarargs
    private void score(String name, int year, Map.Entry<String, Pattern>... facts) throws Exception {
        var written = reports.written(system, TOWN, Period.year(year));
        Prose.keepsItsRules(written);
        var text = written.lines().collect(Collectors.joining("\n"));
        var all = new LinkedHashMap<String, Pattern>();
        Stream.of(facts).forEach(fact -> all.put(fact.getKey(), fact.getValue()));
        var missing = all.entrySet().stream()
                .filter(fact -> !fact.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        Files.createDirectories(Path.of("target/cases"));
        Files.writeString(
                Path.of("target/cases", name + ".txt"),
                text + "\n\n" + (all.size() - missing.size()) + "/" + all.size() + " missing " + missing + "\n");
        assertThat(missing).as("facts of " + name + " that are not in\n" + text).isEmpty();
    }

    private void rows(String sheet, String titles, String... lines) {
        var text = Stream.concat(Stream.of(titles), Stream.of(lines)).collect(Collectors.joining("\n"));
        var upload = new Upload(sheet + ".csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(importer.bringIn(system, new ImportRequest(TOWN, upload, List.of(registers.named(sheet))))
                        .problems())
                .isEmpty();
    }
}
