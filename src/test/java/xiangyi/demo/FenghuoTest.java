package xiangyi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
import xiangyi.reports.ReportPaper;
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

    @BeforeEach
    void theYearIsOver() throws Exception {
        clock.set(LocalDate.of(2025, 12, 26));
        system = signIns.system(TOWNSHIP.county(), "命令行");
        ledger = new Upload("fenghuo.xlsx", Files.readAllBytes(FenghuoWorkbook.SHIPPED));
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

    @Test
    void comesInWholeAndGivesTheFiguresOfTheYear() throws Exception {
        assertThat(bringIn().problems()).isEmpty();
        assertThat(roster.deputies(system.scope(RosterRight.READ), TOWNSHIP, LocalDate.of(2025, 4, 21)))
                .hasSize(54);

        var report = report();
        assertThat(report.lines().collect(Collectors.joining("\n")))
                .contains(
                        "4月21日，召开烽火乡第十四届人民代表大会第七次会议",
                        "应到代表54名，实到53名，参会率98.1%",
                        "等报告3个",
                        "联名提出的议案5件，列入会议议程1件",
                        "收到代表建议、批评和意见4件",
                        "4月25日，主席团向承办单位交办代表建议4件",
                        "已答复1件，其中按期答复1件",
                        "办结1件；到期未答复3件",
                        "应于2025年7月25日前答复");
        assertThat(paper(report)).contains("参会率98.1%", "到期未答复3件", "烽火乡人民代表大会主席团");
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

    private String paper(Written report) throws Exception {
        var out = new ByteArrayOutputStream();
        new ReportPaper(report, report.on(), false).write(out);
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .collect(Collectors.joining("\n"));
        }
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
