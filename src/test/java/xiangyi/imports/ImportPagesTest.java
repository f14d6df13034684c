package xiangyi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;
import static xiangyi.imports.Books.csv;
import static xiangyi.imports.Books.row;
import static xiangyi.imports.Books.xls;
import static xiangyi.imports.Books.xlsx;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.shared.Actor;

/** A file is tried out, brought in and taken back in the browser; bad files get a sentence and change nothing. */
@HouseTest
class ImportPagesTest {

    private static final Object[] HEADER = {"演练人", "演练日期"};

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    PracticeSheet register;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
        register.written.clear();
    }

    @Test
    void anEmptyPageSaysWhatToDoFirst() {
        assertThat(get("/imports")).bodyText().contains("下载空白台账", "照着填", "试导入");
    }

    @Test
    void everyColumnIsExplained() {
        assertThat(get("/imports/registers")).bodyText().contains(PracticeSheet.NAME, "演练人", "写全名。", "2025-04-21");
    }

    @Test
    void theEmptyLedgerHasASheetForEachRegister() throws Exception {
        var file = get("/imports/template.xlsx").getResponse();
        assertThat(file.getHeader("Content-Disposition")).contains(".xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            assertThat(book.getSheet(PracticeSheet.NAME)).isNotNull();
        }
    }

    @Test
    void isTriedOutThenBroughtInThenTakenBack() {
        var trial = tried(practice(new Object[] {"张三", "2025.4.21"}, new Object[] {"李 四", "２０２５年４月２２日"}));
        assertThat(get(trial)).hasStatusOk().bodyText().contains("没有问题，可以导入", "现在导入");

        var batch = next(post(trial));
        assertThat(register.written).hasSize(2);
        assertThat(get(batch)).bodyText().contains("导入了<b>2</b>行");
        assertThat(get("/imports")).bodyText().contains("名册.xlsx", "已导入");
        assertThat(get(trial)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(post(batch + "/undoing", "reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“原因”还没有填");
        assertThat(post(batch + "/undoing", "reason", "导错了文件")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.written).isEmpty();
        assertThat(get(batch)).bodyText().contains("已撤销", "导错了文件");
    }

    @Test
    void isNotTakenBackFromUnderLaterWork() {
        var batch = next(post(tried(practice(new Object[] {"已办", "2025-04-21"}))));
        assertThat(post(batch + "/undoing", "reason", "导错了文件"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("第2行", "它现在的状态下不能这样办");
        assertThat(get(batch)).bodyText().contains("已导入");
    }

    @Test
    void everyFaultyCellIsNamedAndNothingComesIn() throws Exception {
        var trial = tried(practice(
                new Object[] {"张三", "2025年13月1日"}, new Object[] {null, "2025-04-21"}, new Object[] {"李四", "2025-04-21"
                }));
        assertThat(get(trial))
                .hasStatusOk()
                .bodyText()
                .contains("有<b>2</b>处要改", "第2行", "B列“演练日期”", "“2025年13月1日”不是日期", "第3行", "这一格必须填写")
                .doesNotContain("现在导入");
        assertThat(post(trial)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.written).isEmpty();

        var back = get(trial + "/rejected").getResponse();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(back.getContentAsByteArray()))) {
            assertThat(book.getSheet(PracticeSheet.NAME).getRow(1).getCell(0).getStringCellValue())
                    .contains("不是日期");
        }
    }

    @Test
    void aFormulaWithoutItsResultAndAMergedCellAreSaid() {
        var file = xlsx(PracticeSheet.NAME, sheet -> {
            row(sheet, 0, HEADER);
            row(sheet, 1, "张三", "=TODAY()");
            row(sheet, 2, "李四", "2025-04-21");
            row(sheet, 3, null, "2025-04-22");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        });
        assertThat(get(tried(file))).bodyText().contains("这一格是公式，但文件里没有算好的结果", "这一格属于合并单元格");
    }

    @Test
    void oldOfficesBringXlsAndCsv() {
        var xls = xls(PracticeSheet.NAME, sheet -> {
            row(sheet, 0, HEADER);
            row(sheet, 1, "张三", "2025-04-21");
        });
        var gbk = csv(Charset.forName("GB18030"), "演练人,演练日期\n李四,2025/4/22\n");
        assertThat(post(tried(xls))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(tried(gbk))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.written).hasSize(2);
    }

    @Test
    void aFileThatIsNoTableIsRefusedAboveTheForm() {
        assertThat(upload(township.clerk(), new Upload("名册.xlsx", "不是表格".getBytes(StandardCharsets.UTF_8))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("这不是表格文件", "表格文件");
        assertThat(upload(township.clerk(), new Upload("名册.xlsx", new byte[0])))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("这个文件是空的");
        assertThat(upload(township.clerk(), new Upload("名册.xlsx", new byte[Workbook.MAX_BYTES + 1])))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("文件超过20兆");
    }

    @Test
    void nothingFilledInIsSaidAboveTheForm() {
        assertThat(browser.post()
                        .uri("/imports/new")
                        .multipart()
                        .file(new MockMultipartFile("file", "", null, new byte[0]))
                        .param("area", township.area().code())
                        .param("pasted", "")
                        .with(as(township.clerk())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选一个表格文件，或者把表格里的行粘贴进来", "或者粘贴表格里的行");
    }

    @Test
    void aPlaceTakesOneFileAtATime() {
        var trial = tried(practice(new Object[] {"张三", "2025-04-21"}));
        transactions.executeWithoutResult(meanwhile -> {
            jdbc.sql("select pg_advisory_xact_lock(:importing, hashtext(:place))")
                    .param("importing", Batches.IMPORTING)
                    .param("place", township.area().code())
                    .query()
                    .singleRow();
            var elsewhere = CompletableFuture.supplyAsync(() -> get(trial)).join();
            assertThat(elsewhere)
                    .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                    .bodyText()
                    .contains("这里正在导入另一个文件");
        });
        assertThat(get(trial)).hasStatusOk();
    }

    @Test
    void theSameFileComesInOnce() {
        var file = practice(new Object[] {"张三", "2025-04-21"});
        post(tried(file));
        assertThat(upload(township.clerk(), file))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经导入过（1行）");
    }

    @Test
    void waitsForNobodyElse() {
        var trial = tried(practice(new Object[] {"张三", "2025-04-21"}));
        var neighbour = house.township();
        assertThat(browser.get().uri(trial).with(as(neighbour.clerk()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri(trial).with(as(township.chair()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get().uri("/imports").with(as(township.unit(township.roads()))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(upload(neighbour.clerk(), practice(new Object[] {"李四", "2025-04-21"})))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theCountyChoosesTheTownship() {
        assertThat(browser.get().uri("/imports/new").with(as(township.county())))
                .bodyText()
                .contains("烽火乡", "哪里的台账");
        assertThat(upload(township.county(), practice(new Object[] {"张三", "2025-04-21"})))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private static Upload practice(Object[]... rows) {
        return xlsx(PracticeSheet.NAME, sheet -> {
            row(sheet, 0, HEADER);
            for (var i = 0; i < rows.length; i++) {
                row(sheet, i + 1, rows[i]);
            }
        });
    }

    private String tried(Upload file) {
        return next(upload(township.clerk(), file));
    }

    private MvcTestResult upload(Actor actor, Upload file) {
        return browser.post()
                .uri("/imports/new")
                .multipart()
                .file(new MockMultipartFile("file", file.fileName(), null, file.bytes()))
                .param("area", township.area().code())
                .with(as(actor))
                .exchange();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(as(township.clerk())).exchange();
    }

    private MvcTestResult post(String path, String... field) {
        var request = browser.post().uri(path).with(as(township.clerk()));
        return (field.length == 0 ? request : request.param(field[0], field[1])).exchange();
    }

    private static String next(MvcTestResult result) {
        assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }
}
