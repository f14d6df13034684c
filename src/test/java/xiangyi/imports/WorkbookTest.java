package xiangyi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiangyi.imports.Books.HEADER;
import static xiangyi.imports.Books.csv;
import static xiangyi.imports.Books.grid;
import static xiangyi.imports.Books.texts;
import static xiangyi.imports.Books.xls;
import static xiangyi.imports.Books.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import xiangyi.imports.SheetCell.Kind;
import xiangyi.shared.Refusal;

class WorkbookTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void keepsRowNumbersAsThePersonSeesThemAndSkipsBlankRows() {
        var grid = grid(xlsx(HEADER, new Object[] {null, null}, new Object[] {"张三", "男"}));
        assertThat(grid.name()).isEqualTo("代表名册");
        assertThat(grid.lines()).extracting(Grid.Line::number).containsExactly(1, 3);
    }

    @Test
    void tellsNumbersDatesTextAndTruthApart() {
        for (var upload : new Upload[] {xlsx("表", this::kinds), xls("表", this::kinds)}) {
            var line = grid(upload).lines().get(0);
            assertThat(texts(line))
                    .containsExactly("13800138000", "2025-04-21", "０１", "TRUE", "0.1", "2025-04-21", "09:30");
            assertThat(line.cells())
                    .extracting(SheetCell::kind)
                    .containsExactly(
                            Kind.NUMBER, Kind.DATE, Kind.TEXT, Kind.BOOLEAN, Kind.NUMBER, Kind.DATE, Kind.DATE);
        }
    }

    private void kinds(org.apache.poi.ss.usermodel.Sheet sheet) {
        Books.row(
                sheet,
                0,
                13800138000L,
                LocalDate.of(2025, 4, 21),
                "０１",
                true,
                0.1 + 1e-17,
                LocalDate.of(2025, 4, 21),
                9.5 / 24);
        var chinese = sheet.getWorkbook().createCellStyle();
        chinese.setDataFormat((short) 31); // by number only: yyyy"年"m"月"d"日" in Chinese Excel
        sheet.getRow(0).getCell(5).setCellStyle(chinese);
        var time = sheet.getWorkbook().createCellStyle();
        time.setDataFormat((short) 20);
        sheet.getRow(0).getCell(6).setCellStyle(time);
    }

    @Test
    void countsDatesFrom1904WhereTheFileSaysSo() {
        var workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        var sheet = workbook.createSheet("表");
        Books.row(sheet, 0, LocalDate.of(2025, 4, 21));
        sheet.getRow(0).getCell(0).setCellValue(45768 - 1462);
        assertThat(texts(grid(written(workbook)).lines().get(0))).containsExactly("2025-04-21");
    }

    @Test
    void takesWhatAFormulaGaveAndMarksOneThatWasNeverCalculated() {
        var upload = xlsx("表", sheet -> {
            Books.row(sheet, 0, "=1+2", "=\"张\"&\"三\"", "=1/0");
            Books.calculate(sheet);
            sheet.getRow(0).createCell(3).setCellFormula("1+1");
            Books.row(sheet, 1, "=5+5");
        });
        var lines = grid(upload).lines();
        assertThat(lines.get(0).cells())
                .extracting(SheetCell::kind)
                .containsExactly(Kind.NUMBER, Kind.TEXT, Kind.ERROR, Kind.UNCALCULATED);
        assertThat(lines.get(0).cells()).allMatch(SheetCell::formula);
        assertThat(texts(lines.get(0))).startsWith("3", "张三", "#DIV/0!");
        assertThat(lines.get(1).cells()).extracting(SheetCell::kind).containsExactly(Kind.UNCALCULATED);
    }

    @Test
    void knowsWhichCellsAreMerged() {
        for (var upload : new Upload[] {xlsx("表", this::merged), xls("表", this::merged)}) {
            var grid = grid(upload);
            assertThat(grid.regionAt(3, 0)).isEqualTo(new Grid.Region(2, 4, 0, 0));
            assertThat(grid.regionAt(5, 0)).isNull();
            assertThat(grid.shownAt(grid.lines().get(2), 0))
                    .isNotNull()
                    .extracting(SheetCell::raw)
                    .isEqualTo("第一选区");
        }
    }

    private void merged(org.apache.poi.ss.usermodel.Sheet sheet) {
        Books.rows(
                sheet,
                new Object[] {"选区", "姓名"},
                new Object[] {"第一选区", "甲"},
                new Object[] {null, "乙"},
                new Object[] {null, "丙"},
                new Object[] {"第二选区", "丁"});
        Books.merge(sheet, "A2:A4");
    }

    @Test
    void readsTextFilesInEitherEncodingAndWithAnySeparator() {
        for (var text : new String[] {"姓名,性别\n张三,男\n", "姓名\t性别\r\n张三\t男", "姓名;性别\n\"张三\";男"}) {
            for (var charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
                assertThat(texts(grid(csv(charset, text)).lines().get(1))).containsExactly("张三", "男");
            }
        }
        assertThat(texts(grid(csv("\uFEFF姓名,性别")).lines().get(0))).containsExactly("姓名", "性别");
        assertThat(texts(grid(csv(GB18030, "姓名,村\n䶮三,𠮷村")).lines().get(1))).containsExactly("䶮三", "𠮷村");
        assertThat(grid(csv("甲")).name()).isEqualTo("名册");
    }

    @Test
    void readsQuotedTextWithSeparatorsLineEndsAndQuotes() {
        var grid = grid(csv("标题,内容\n\"修路,桥\",\"第一行\n第二行 \"\"急\"\"\"\n=\"0012\",x\n"));
        assertThat(texts(grid.lines().get(1))).containsExactly("修路,桥", "第一行\n第二行 \"急\"");
        assertThat(texts(grid.lines().get(2))).containsExactly("0012", "x");
        assertThat(grid.lines().get(2).number()).isEqualTo(3);
    }

    @Test
    void refusesWhatIsNoWorkbookWhateverItsName() throws IOException {
        refuses(new Upload("名册.xlsx", "姓名,性别".getBytes(StandardCharsets.UTF_8)), "imports.notWorkbook");
        refuses(new Upload("名册.csv", new byte[] {'%', 'P', 'D', 'F', 0, 1, 2}), "imports.notWorkbook");
        refuses(new Upload("名册.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9}), "imports.notWorkbook");
        refuses(new Upload("名册.xlsx", new byte[0]), "imports.empty");
        refuses(new Upload("名册.csv", " \n ".getBytes(StandardCharsets.UTF_8)), "imports.empty");
        refuses(new Upload("名册.xls", "<html><table>".getBytes(StandardCharsets.UTF_8)), "imports.webPage");
        refuses(new Upload("名册.xls", new byte[Workbook.MAX_BYTES + 1]), "imports.tooLarge");
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.write(out);
        }
        refuses(new Upload("名册.xlsx", out.toByteArray()), "imports.notWorkbook");
        var whole = xls("表", sheet -> Books.row(sheet, 0, "甲")).bytes();
        refuses(new Upload("名册.xls", java.util.Arrays.copyOf(whole, 600)), "imports.damaged");
    }

    @Test
    void readsByContentNotByName() {
        var xls = xls("表", sheet -> Books.row(sheet, 0, "甲"));
        assertThat(texts(grid(new Upload("名册.xlsx", xls.bytes())).lines().get(0)))
                .containsExactly("甲");
        assertThat(texts(grid(new Upload("名册.xls", "甲\t乙".getBytes(GB18030)))
                        .lines()
                        .get(0)))
                .containsExactly("甲", "乙");
    }

    @Test
    void refusesLockedFiles() throws Exception {
        var info = new EncryptionInfo(EncryptionMode.agile);
        var encryptor = info.getEncryptor();
        encryptor.confirmPassword("secret");
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(xlsx(HEADER).bytes());
            }
            files.writeFilesystem(out);
        }
        refuses(new Upload("名册.xlsx", out.toByteArray()), "imports.encrypted");

        var old = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("甲");
            workbook.write(old);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refuses(new Upload("名册.xls", old.toByteArray()), "imports.encrypted");
    }

    @Test
    void refusesASmallFileThatUnfoldsWithoutEnd() throws IOException {
        for (var part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
            var bomb = swollen(xlsx(HEADER, new Object[] {"甲"}), part);
            assertThat(bomb.bytes().length).isLessThan(2_000_000);
            assertThatThrownBy(() -> grid(bomb))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal ->
                                    assertThat(refusal.reasons().get(0).key()).isEqualTo("imports.unfolds"));
        }
    }

    @Test
    void refusesMoreRowsThanAnyRegisterHas() {
        var text = new StringBuilder("姓名\n");
        for (var i = 0; i < Workbook.MAX_ROWS + 100; i++) {
            text.append("甲\n");
        }
        assertThatThrownBy(() -> grid(csv(text.toString()))).hasMessageContaining("imports.tooManyRows");
    }

    @Test
    void readsFarCellsAndOddNumbersWithoutFillingTheMemory() {
        var upload = xlsx("表", sheet -> {
            Books.row(sheet, 0, "甲", 1e300, 110101196001011234L);
            sheet.getRow(0).createCell(16_383).setCellValue("远");
        });
        var line = grid(upload).lines().get(0);
        assertThat(line.cells()).hasSize(3);
        assertThat(line.at(2)).isNotNull().matches(SheetCell::hasLostDigits);
    }

    private static void refuses(Upload upload, String key) {
        assertThatThrownBy(() -> Workbook.open(upload).close())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons().get(0).key()).isEqualTo(key));
    }

    private static Upload written(XSSFWorkbook workbook) {
        var out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Upload("名册.xlsx", out.toByteArray());
    }

    /** The same workbook with hundreds of megabytes of blanks inside one part. */
    private static Upload swollen(Upload upload, String part) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(Books.stream(upload.bytes()));
                var to = new ZipOutputStream(out)) {
            to.setLevel(Deflater.BEST_SPEED);
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                if (!entry.getName().equals(part)) {
                    to.write(content.getBytes(StandardCharsets.UTF_8));
                } else {
                    var cut = content.indexOf('>', content.indexOf("?>") + 2) + 1;
                    to.write(content.substring(0, cut).getBytes(StandardCharsets.UTF_8));
                    var blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
                    for (var i = 0; i < 310; i++) {
                        to.write(blanks);
                    }
                    to.write(content.substring(cut).getBytes(StandardCharsets.UTF_8));
                }
                to.closeEntry();
            }
        }
        return new Upload(upload.fileName(), out.toByteArray());
    }
}
