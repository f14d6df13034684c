package xiangyi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
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
import xiangyi.imports.Preview;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;
import xiangyi.reports.Prose;
import xiangyi.reports.Reports;
import xiangyi.reports.Written;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

/** A year without a session comes in whole, and every figure of its summary is what the ledger's rows add up to. */
@HouseTest
@Transactional
class LuzhouTest {

    static final Area TOWNSHIP = new Area("990101251");

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
    Upload ledger;
    LedgerRows rows;

    @BeforeEach
    void theTermIsOver() throws Exception {
        clock.set(LocalDate.of(2017, 1, 9));
        system = signIns.system(TOWNSHIP.county(), "命令行");
        ledger = new Upload("luzhou.xlsx", Files.readAllBytes(LuzhouWorkbook.SHIPPED));
        rows = LedgerRows.of(ledger.bytes());
    }

    @Test
    void isTheFileThatItsWriterWrites() throws Exception {
        var written = new ByteArrayOutputStream();
        LuzhouWorkbook.write(written);
        assertThat(rows).usingRecursiveComparison().isEqualTo(LedgerRows.of(written.toByteArray()));
    }

    /** What the rows say, counted by hand as it were, and how the summary must put it. */
    private Map<String, String> figures() {
        var said = new LinkedHashMap<String, String>();
        said.put("trainings", "组织学习培训" + rows.count("活动", "类型", "学习培训") + "次");
        said.put("laws", "共" + rows.cell("活动", "名称", "集中培训人大代表", "法律法规").split("、").length + "部");
        said.put("journals", "等报刊" + rows.count("报刊订阅") + "种，共" + rows.sum("报刊订阅", "份数") + "份");
        said.put(
                "inspections",
                "组织代表视察" + rows.count("活动", "类型", "视察") + "次，提出意见"
                        + rows.count("活动意见", "活动", LuzhouWorkbook.INSPECTION, LuzhouWorkbook.DIKES) + "条");
        said.put(
                "of the harbour",
                "5月15日，组织代表" + LuzhouWorkbook.INSPECTION + "。代表提出意见建议"
                        + rows.count("活动意见", "活动", LuzhouWorkbook.INSPECTION) + "条");
        said.put(
                "of the dikes",
                "6月6日，组织代表" + LuzhouWorkbook.DIKES + "。先后察看芦洲圩、成德圩、幸福圩、各泵站。察看圩堤"
                        + rows.cell("活动数目", "什么", "察看圩堤", "数") + "条。代表提出意见建议"
                        + rows.count("活动意见", "活动", LuzhouWorkbook.DIKES) + "条");
        said.put("studies", "专题调研" + rows.where("活动", "类型", "调研").get(0).get("共几次") + "次，提出意见10余条");
        said.put(
                "report to voters",
                "代表向选民述职" + rows.count("活动", "类型", "代表述职") + "次，提出意见" + rows.count("活动意见", "活动", LuzhouWorkbook.REPORT)
                        + "条");
        said.put("voters", "选民代表" + rows.cell("参加单位", "单位或姓名", "选民代表", "人数") + "人参加");
        var answered = rows.where("活动意见", "活动", LuzhouWorkbook.REPORT).stream()
                .map(row -> row.get("怎么办的"))
                .toList();
        said.put(
                "answered at once",
                "现场答复" + answered.stream().filter("现场答复"::equals).count() + "条");
        said.put(
                "left to the deputy",
                "由代表本人整改" + answered.stream().filter("代表本人整改"::equals).count() + "条");
        said.put("three stages", "会前9月上旬制定方案、动员。沈志远当场接受测评。");
        said.put("and after", "会后10月10日交办意见，10月下旬完成整改、公示整改情况。");
        said.put("visits", "走访慰问" + rows.count("活动", "类型", "走访慰问") + "次");
        said.put("briefings", "听取情况通报" + rows.count("活动", "类型", "听取情况通报") + "次");
        said.put("law checks", "执法检查" + rows.count("活动", "类型", "执法检查") + "次");
        said.put("who checks", "9月，会同芦洲市场监督管理所，组织代表检查食品加工小作坊。");
        said.put("accounts", "跟踪监督" + rows.count("活动", "类型", "跟踪监督") + "次");
        var opinions = rows.count("活动意见", "活动", LuzhouWorkbook.CONSULTATION);
        said.put("opinions", "征求意见1次，提出意见" + opinions + "条");
        said.put("three lists", "形成问题清单、责任清单、整改清单，明确牵头领导、责任单位、责任人和完成时限，交办" + opinions + "条");
        said.put(
                "look-back",
                "逐条复查" + rows.filled("活动意见", "回头看结果") + "条，已整改" + rows.count("活动意见", "回头看结果", "已经整改") + "条，部分整改"
                        + rows.count("活动意见", "回头看结果", "部分整改") + "条");
        said.put("rules", "制定工作制度" + rows.count("计划制度", "类别", "制度") + "件");
        said.put("next year", "计划、方案" + rows.count("计划制度", "年度", "2015") + "件");
        return said;
    }

    @Test
    void everyFigureIsWhatItsRowsAddUpTo() throws Exception {
        assertThat(bringIn().problems()).isEmpty();

        var report = reports.written(system, TOWNSHIP, Period.year(2014));

        figures().forEach((what, said) -> assertThat(text(report)).as(what).contains(said));
        assertThat(figures().values().toString())
                .contains("视察2次", "调研4次", "23人", "提出意见5条", "通报4次", "检查2次", "29条", "报刊3种", "共3部");
        assertThat(Papers.text(report)).contains(text(report).split("\n"));
        Papers.everyFigureOpensItsRows(report);
        Prose.keepsItsRules(report);
    }

    @Test
    void aSessionThatNobodyWroteDownIsNotZero() {
        bringIn();
        assertThat(text(reports.written(system, TOWNSHIP, Period.year(2014))))
                .doesNotContain("会议0次", "建议0件", "未记录", "召开人民代表大会", "代表建议");
        assertThat(reports.written(system, TOWNSHIP, Period.year(2014)).untold())
                .extracting(Written.Part::key)
                .contains("sessions", "matters", "contact");
    }

    @Test
    void halfTheYearTellsItsOwnHalf() {
        bringIn();
        var half = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 6, 30));
        assertThat(text(reports.written(system, TOWNSHIP, half)))
                .contains("视察2次", "提出意见29条", "听取情况通报4次")
                .doesNotContain("代表向选民述职", "检查棉絮制品加工摊点", "逐条复查");
    }

    @Test
    void comesInOnceAndCanBeTakenBack() {
        var batch = bringIn().batch();
        assertThat(batch).isNotNull();
        assertThat(importer.undo(system, batch, "试一试")).isEmpty();
        assertThat(bringIn().problems()).isEmpty();
    }

    @Test
    void itsNeighbourKeepsItsFiguresApart() throws Exception {
        clock.set(LocalDate.of(2025, 12, 26));
        bringIn();
        var neighbour = new Upload("fenghuo.xlsx", Files.readAllBytes(FenghuoWorkbook.SHIPPED));
        assertThat(importer.bringIn(system, new ImportRequest(FenghuoTest.TOWNSHIP, neighbour, registers.all()))
                        .problems())
                .isEmpty();

        figures()
                .forEach((what, said) -> assertThat(text(reports.written(system, TOWNSHIP, Period.year(2014))))
                        .as(what)
                        .contains(said));
        assertThat(text(reports.written(system, TOWNSHIP, Period.year(2025)))).doesNotContain("评议乡卫生院", "98.1%");
    }

    private static String text(Written report) {
        return report.lines().collect(Collectors.joining("\n"));
    }

    private Preview bringIn() {
        return importer.bringIn(system, new ImportRequest(TOWNSHIP, ledger, registers.all()));
    }
}
