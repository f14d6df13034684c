package xiangyi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
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
import xiangyi.imports.Townships;
import xiangyi.imports.Upload;
import xiangyi.reports.Prose;
import xiangyi.reports.Reports;
import xiangyi.reports.Written;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

/** The shipped ledger of 烽火乡 comes in whole and goes out as the year's summary, every figure as it should be. */
@HouseTest
@Transactional
class FenghuoTest {

    static final Area TOWNSHIP = new Area("990101201");

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

    @Autowired
    RosterQueries roster;

    Actor system;
    Upload ledger;
    LedgerRows rows;

    @BeforeEach
    void theYearIsOver() throws Exception {
        clock.set(LocalDate.of(2025, 12, 26));
        system = signIns.system(TOWNSHIP.county(), "命令行");
        ledger = new Upload("fenghuo.xlsx", Files.readAllBytes(FenghuoWorkbook.SHIPPED));
        rows = LedgerRows.of(ledger.bytes());
    }

    @Test
    void isTheFileThatItsWriterWrites() throws Exception {
        var written = new ByteArrayOutputStream();
        FenghuoWorkbook.write(written);

        assertThat(cells(ledger.bytes())).isEqualTo(cells(written.toByteArray()));
    }

    @Test
    void saysWhichTownshipItIsAbout() {
        assertThat(Townships.in(ledger)).contains(TOWNSHIP);
    }

    /** What the rows say, counted by hand as it were, and how the summary must put it. */
    private Map<String, String> figures() {
        var said = new LinkedHashMap<String, String>();
        var expected = Integer.parseInt(rows.cell("会议", "会议", "14-7", "应到人数"));
        var present = Integer.parseInt(rows.cell("会议", "会议", "14-7", "实到人数"));
        said.put("session", "4月21日，召开烽火乡第十四届人民代表大会第七次会议");
        said.put("expected and present", "应到代表" + expected + "名，实到" + present + "名");
        said.put("share", "参会率" + Math.round(present * 1000.0 / expected) / 10.0 + "%");
        said.put("names", "应到代表" + rows.count("出席") + "名，实到" + rows.count("出席", "出席情况", "出席") + "名");
        said.put(
                "reports",
                "乡长作的《乡人民政府工作报告》、财政所作的《乡财政工作报告》、主席作的《乡人大主席团工作报告》" + rows.count("议程和报告", "事项类型", "听取报告") + "个报告");
        said.put("teams", "等工作班子" + rows.count("工作班子") + "个");
        said.put("motions", "联名提出的议案" + rows.count("议案") + "件，列入会议议程" + rows.count("议案", "主席团决定", "列入议程") + "件");
        said.put("suggestions", "收到代表建议、批评和意见" + rows.count("建议") + "件");
        said.put("handed over", "4月25日，主席团向承办单位交办代表建议" + rows.filled("建议", "交办日期") + "件");
        var replied = rows.filled("建议", "答复日期");
        said.put("answered", "已答复" + replied + "件，答复率" + replied * 100 / rows.count("建议") + "%，其中按期答复" + replied + "件");
        said.put("closed", "到期未答复" + (rows.count("建议") - replied) + "件");
        said.put("rate", "办结" + rows.filled("建议", "办结日期") + "件，占");
        said.put("due", "应于7月25日前答复");
        said.put("group", "代表小组活动" + rows.count("活动", "类型", "小组活动") + "次");
        said.put("study of motions", "5月20日，组织代表小组学习代表职责和议案建议的写法");
        said.put(
                "appraisal",
                "6月16日，组织" + rows.cell("活动", "名称", "评议乡卫生院", "参加代表人数")
                        + "名代表评议乡卫生院，由主席石永清主持。会前6月上旬制定方案、调查摸底。代表提出意见建议"
                        + rows.count("活动意见", "活动", "评议乡卫生院") + "条");
        said.put("appraisal's opinions", "交办" + rows.count("活动意见", "活动", "评议乡卫生院") + "条");
        said.put("appraisal's stages", "会后6月20日交办意见。");
        said.put(
                "report to voters",
                "11月18日，组织第三十三选区县、乡人大代表向选民述职，由主席石永清主持。会前11月上旬制定方案。选民提出意见建议"
                        + rows.count("活动意见", "活动", "第三十三选区县、乡人大代表向选民述职") + "条");
        said.put(
                "inspection",
                "12月8日，组织" + rows.cell("活动", "名称", "视察新农村建设", "参加代表人数") + "名代表视察新农村建设，由副主席石玉兰带队。代表提出意见建议"
                        + rows.count("活动意见", "活动", "视察新农村建设") + "条：“加大烽火乡街道管理力度”“严厉打击乱搭乱建");
        said.put("law check", "配合县人大开展国土执法检查，由县人大常委会组织");
        said.put("informants", "信访信息员" + rows.count("信访信息员") + "名");
        said.put("petitions", "受理群众来信来访" + rows.count("信访") + "件");
        said.put("petition's steps", "上门调查、协调" + rows.count("信访经过") + "次");
        said.put("petition's time", rows.days("信访", "收到日期", "办结日期") > 31 ? "历时一个多月" : "?");
        said.put("articles", "撰写人大工作信息" + rows.sum("信息稿件", "篇数") + "篇");
        said.put(
                "printed",
                "省级媒体采用" + rows.count("信息稿件", "采用级别", "省级") + "篇，市级媒体采用" + rows.count("信息稿件", "采用级别", "市级") + "篇");
        said.put("website", "更新人大网站" + rows.count("网站更新") + "次，覆盖12个月，由方晓雯负责");
        said.put("Party committee", "党委研究人大工作" + rows.count("活动", "类型", "党委研究人大工作") + "次");
        said.put("plans", "年度工作计划" + rows.count("计划制度", "类别", "年度计划") + "件");
        var pay = rows.count("误工补贴") * Long.parseLong(rows.cell("误工补贴", "天数", "1", "标准"));
        said.put("lost work", "误工补贴" + String.format("%,d", pay) + "元，" + rows.count("误工补贴") + "人次");
        said.put("money", pay + 7_000 == 10_000 ? "支出近1万元，用于年首例会的纪念品、用餐、打印、误工补贴" : "?");
        return said;
    }

    @Test
    void everyFigureIsWhatItsRowsAddUpTo() throws Exception {
        assertThat(bringIn().problems()).isEmpty();
        assertThat(roster.deputies(system.scope(RosterRight.READ), TOWNSHIP, LocalDate.of(2025, 4, 21)))
                .hasSize(54);

        var report = report();

        figures().forEach((what, said) -> assertThat(text(report)).as(what).contains(said));
        assertThat(figures().values().toString())
                .contains("54名", "53名", "98.1%", "28名", "21名", "12篇", "近1万元")
                .doesNotContain("98.9%", "?");
        assertThat(Papers.text(report)).contains(text(report).split("\n"));
        Papers.everyFigureOpensItsRows(report);
        Prose.keepsItsRules(report);
    }

    @Test
    void halfTheYearTellsItsOwnHalf() {
        bringIn();
        var half = reports.written(system, TOWNSHIP, new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)));
        assertThat(text(half)).contains("参会率98.1%", "评议乡卫生院", "代表小组活动1次").doesNotContain("视察新农村建设", "向选民述职", "宅基地");
    }

    @Test
    void comesInOnceAndCanBeTakenBack() {
        var batch = bringIn().batch();
        assertThat(batch).isNotNull();

        assertThat(importer.undo(system, batch, "试一试")).isEmpty();

        assertThat(roster.deputies(system.scope(RosterRight.READ), TOWNSHIP, LocalDate.of(2025, 4, 21)))
                .isEmpty();
        assertThat(bringIn().problems()).isEmpty();
    }

    private Preview bringIn() {
        return importer.bringIn(system, new ImportRequest(TOWNSHIP, ledger, registers.all()));
    }

    private Written report() {
        return reports.written(system, TOWNSHIP, Period.year(2025));
    }

    private static String text(Written report) {
        return report.lines().collect(Collectors.joining("\n"));
    }

    private static List<String> cells(byte[] file) throws Exception {
        var cells = new ArrayList<String>();
        var shown = new DataFormatter();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                    cells.add(sheet.getSheetName() + "!" + cell.getAddress() + "=" + shown.formatCellValue(cell)))));
        }
        return cells;
    }
}
