package xiangyi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import xiangyi.Cases;
import xiangyi.shared.Reason;
import xiangyi.web.LedgerColumn;

class ExcelTest {

    private record Item(String title, String phone, LocalDate on, LocalDateTime at, int count, BigDecimal money) {}

    private static final List<LedgerColumn<Item>> COLUMNS = List.of(
            LedgerColumn.text("标题", Item::title),
            LedgerColumn.text("电话", Item::phone),
            LedgerColumn.date("日期", Item::on),
            LedgerColumn.moment("登记时间", Item::at),
            LedgerColumn.number("人数", Item::count),
            LedgerColumn.money("金额", Item::money));

    @Test
    void writesDatesAsDatesNumbersAsNumbersAndPhonesAsText() throws IOException {
        var item = new Item(
                "修路",
                "013800138000",
                LocalDate.of(2025, 4, 21),
                LocalDateTime.of(2025, 4, 21, 9, 30),
                12,
                new BigDecimal("1234.50"));
        try (var workbook = exported(item)) {
            var sheet = workbook.getSheet("建议登记台账");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            var row = sheet.getRow(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("013800138000");
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2025, 4, 21, 0, 0));
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo(item.at());
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(12);
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(1234.5);
        }
    }

    @Test
    void neverWritesAFormula() throws IOException {
        for (var text : List.of("=1+1", "+86", "-x", "@SUM(A1)", "=cmd|'/c calc'!A0", "\t=1", "\r=1", "＝1")) {
            try (var workbook = exported(new Item(text, text, null, null, 0, null))) {
                for (var c = 0; c < 2; c++) {
                    var cell = workbook.getSheetAt(0).getRow(1).getCell(c);
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                    assertThat(cell.getCellStyle().getQuotePrefixed())
                            .as("edited, it is still text")
                            .isTrue();
                }
            }
        }
        try (var workbook = exported(new Item("修路", "1-2", null, null, 0, null))) {
            for (var cell : workbook.getSheetAt(0).getRow(1)) {
                assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse();
            }
        }
    }

    @Test
    void writesNothingWhereThereIsNothingAndNoMoreThanACellHolds() throws IOException {
        var out = new ByteArrayOutputStream();
        Excel.export(out, "台账", COLUMNS, Stream.of(new Item("长".repeat(40_000), "", null, null, 0, null)));
        var line = Books.grid(new Upload("台账.xlsx", out.toByteArray())).lines().get(1);
        assertThat(line.text(0)).hasSize(32_767).endsWith("…");
        assertThat(line.at(1)).isNull();
        assertThat(line.at(2)).isNull();
    }

    @Test
    void whatWasExportedReadsBackTheSame() {
        Cases.check(60, cases -> {
            var items = IntStream.range(0, cases.number(0, 1_200))
                    .mapToObj(i -> new DeputySheet.Line(
                            cases.han(2, 4),
                            cases.one("男", "女"),
                            cases.date(LocalDate.of(1901, 1, 1), LocalDate.of(2009, 12, 31)),
                            "第" + cases.number(1, 99) + "选区" + cases.anything(3),
                            cases.coin() ? null : cases.digits(17) + "X",
                            cases.coin() ? null : "1" + cases.digits(10),
                            cases.one(null, true, false),
                            cases.coin() ? null : cases.number(-9, 99)))
                    .toList();
            assertThat(read(exported(items)))
                    .isEqualTo(items.stream().map(ExcelTest::normal).toList());
        });
    }

    private static DeputySheet.Line normal(DeputySheet.Line line) {
        return new DeputySheet.Line(
                line.name(),
                line.sex().equals("男") ? "M" : "F",
                line.bornOn(),
                // what neither XML nor a spreadsheet can hold is left out on the way
                xiangyi.shared.Normal.text(line.constituency()
                        .replaceAll("[\\uFFFE\\uFFFF]", "")
                        .codePoints()
                        .filter(c -> c < 0xD800 || c > 0xDFFF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()),
                line.idNumber(),
                line.phone(),
                line.member(),
                line.terms());
    }

    private static Upload exported(List<DeputySheet.Line> lines) {
        var columns = new ArrayList<LedgerColumn<DeputySheet.Line>>(List.of(
                LedgerColumn.number("连任届数", DeputySheet.Line::terms),
                LedgerColumn.text("姓名", DeputySheet.Line::name),
                LedgerColumn.text("性别", DeputySheet.Line::sex),
                LedgerColumn.date("出生日期", DeputySheet.Line::bornOn),
                LedgerColumn.prose("选区", DeputySheet.Line::constituency),
                LedgerColumn.text("身份证号", DeputySheet.Line::idNumber),
                LedgerColumn.text("电话", DeputySheet.Line::phone),
                LedgerColumn.text("是否党员", DeputySheet.Line::member)));
        var out = new ByteArrayOutputStream();
        try {
            Excel.export(out, "代表名册", columns, lines.stream());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Upload("代表名册.xlsx", out.toByteArray());
    }

    private static List<DeputySheet.Line> read(Upload upload) {
        var sheet = new DeputySheet();
        var findings = new Findings();
        var layout = Layout.find(Books.grid(upload), sheet);
        var lines = new ArrayList<DeputySheet.Line>();
        for (var line : layout.lines()) {
            var row = new Row(layout, line, findings);
            row.read(sheet.columns());
            assertThat(row.isRefused())
                    .as(() -> findings.problems(List.of()).toString())
                    .isFalse();
            lines.add(sheet.read(row));
        }
        return lines;
    }

    @Test
    void givesTheFileBackWithWhatToChange() throws IOException {
        var upload = Books.xlsx("代表名册", sheet -> {
            Books.rows(
                    sheet,
                    new Object[] {"柳河镇代表名册"},
                    new Object[] {"姓名", "性别", "出生日期", "选区", "人数"},
                    new Object[] {"张三", "男", LocalDate.of(1970, 5, 1), "=1+1", 3},
                    new Object[] {"李四", null, "1960.13.1", "一", 2.5});
            Books.calculate(sheet);
            Books.merge(sheet, "A1:E1");
        });
        var problems = List.of(
                new Problem("代表名册", 4, "C", "出生日期", "1960.13.1", Reason.of("imports.notDate", "1960.13.1")),
                new Problem("代表名册", 4, "B", "性别", "", Reason.of("imports.required")),
                new Problem("代表名册", 0, "", "", "", Reason.of("imports.tryAgain")));
        var once = rejected(upload, problems);
        try (var workbook = new XSSFWorkbook(Books.stream(once.bytes()))) {
            var sheet = workbook.getSheet("代表名册");
            assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("B1:F1");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("写入时出了差错，请再试一次。");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("哪里要改");
            assertThat(sheet.getRow(2).getCell(0)).isNull();
            assertThat(sheet.getRow(2).getCell(3).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(1970, 5, 1, 0, 0));
            assertThat(sheet.getRow(2).getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("“出生日期”“1960.13.1”不是日期，应写成 2025-04-21 或 2025年4月21日。\n“性别”这一格必须填写。");
            for (var wrong : new int[] {2, 3}) {
                assertThat(sheet.getRow(3).getCell(wrong).getCellStyle().getFillForegroundColorColor())
                        .isNotNull();
            }
            assertThat(sheet.getRow(3).getCell(4).getCellStyle().getFillForegroundColorColor())
                    .isNull();
        }
        var again = rejected(once, List.of());
        assertThat(Books.texts(Books.grid(again).lines().get(1)))
                .containsExactly("哪里要改", "姓名", "性别", "出生日期", "选区", "人数");
        var layout = Layout.find(Books.grid(again), new DeputySheet());
        assertThat(layout.ignored()).containsExactly("人数");
    }

    private static Upload rejected(Upload upload, List<Problem> problems) throws IOException {
        var out = new ByteArrayOutputStream();
        Excel.rejected(out, upload, Map.of("代表名册", 2), problems, Sentences::of);
        return new Upload("要改的.xlsx", out.toByteArray());
    }

    @Test
    void makesAnEmptyLedgerThatSaysHowToFillItInAndHoldsNoRows() throws IOException {
        var out = new ByteArrayOutputStream();
        Excel.template(out, List.of(new DeputySheet()), Sentences::of);
        try (var workbook = new XSSFWorkbook(Books.stream(out.toByteArray()))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("说明");
            var sheet = workbook.getSheet("代表名册");
            assertThat(sheet.getLastRowNum()).isZero();
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("*姓名");
            assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString())
                    .isEqualTo("必填\n与身份证一致。\n示例：张三");
            assertThat(sheet.getRow(0).getCell(4).getStringCellValue()).isEqualTo("身份证号");
            assertThat(sheet.getColumnStyle(4).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getDataValidations())
                    .extracting(list -> list.getValidationConstraint().getFormula1())
                    .anyMatch(list -> list.equals("\"是,否\""));
        }
        var layout = Layout.find(Books.grid(new Upload("a.xlsx", out.toByteArray()), "代表名册"), new DeputySheet());
        assertThat(layout.missing(new DeputySheet().columns())).isEmpty();
        assertThat(layout.ignored()).isEmpty();
    }

    private static XSSFWorkbook exported(Item... items) throws IOException {
        var out = new ByteArrayOutputStream();
        Excel.export(out, "建议登记台账", COLUMNS, Stream.of(items));
        return new XSSFWorkbook(Books.stream(out.toByteArray()));
    }
}
