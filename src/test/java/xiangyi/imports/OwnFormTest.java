package xiangyi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiangyi.imports.Books.grid;
import static xiangyi.imports.Books.merge;
import static xiangyi.imports.Books.row;
import static xiangyi.imports.Books.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import xiangyi.Cases;
import xiangyi.shared.Area;

/** Lists as offices keep them are read as a person said, and come out like the clean ledger. */
class OwnFormTest {

    private static final Area TOWN = new Area("433123201");

    private final DeputySheet deputies = new DeputySheet();

    /** A title on top, a header of three storeys, a blank column, groups merged downwards, subtotals, a second page. */
    private static final Upload MESSY = xlsx("Sheet1", sheet -> {
        row(sheet, 0, "柳河镇１９８５年人大代表花名册");
        merge(sheet, "A1:H1");
        row(sheet, 2, "序号", "所在选区", null, "基本情况", null, null, "联系方式");
        row(sheet, 3, null, null, null, "姓名", "身份", null, "固定", "手机");
        row(sheet, 4, null, null, null, null, "性别", "生日");
        for (var range : new String[] {"A3:A5", "B3:B5", "D3:F3", "G3:H3", "D4:D5", "E4:F4", "G4:G5", "H4:H5"}) {
            merge(sheet, range);
        }
        row(sheet, 6, 1, "第一选区", null, "张 三", "男", "5.20", null, "１３８００１３８０００");
        row(sheet, 7, 2, null, null, "李四", "女", LocalDate.of(1985, 6, 1));
        row(sheet, 8, null, null, null, "小计", "2人");
        merge(sheet, "B7:B9");
        row(sheet, 9, "柳河镇１９８５年人大代表花名册");
        merge(sheet, "A10:H10");
        row(sheet, 10, "序号", "所在选区", null, "基本情况", null, null, "联系方式");
        row(sheet, 11, null, null, null, "姓名", "身份", null, "固定", "手机");
        row(sheet, 12, null, null, null, null, "性别", "生日");
        row(sheet, 13, "第二组");
        merge(sheet, "A14:H14");
        row(sheet, 14, 3, "第二选区", null, "王五", "男性", "５月２１日", null, null);
        row(sheet, 15, null, "第二选区小计", null, "1人");
        row(sheet, 16, "总计：3人");
        row(sheet, 17, "填表人：赵六", null, null, "审核人：钱七");
    });

    @Test
    void readsStoreysGroupsAndDaysWithoutTheirYear() {
        var layout = layout(
                MESSY,
                header(grid(MESSY), 3, 5),
                List.of(at("姓名", "D"), at("性别", "E"), at("出生日期", "F"), at("选区", "B"), at("电话", "H")),
                List.of(new MappedWord("性别", "男性", "男")));
        assertThat(layout.missing(deputies.columns())).isEmpty();
        assertThat(read(layout))
                .containsExactly(
                        "7 张三 M 1985-05-20 第一选区 13800138000",
                        "8 李四 F 1985-06-01 第一选区 null",
                        "15 王五 M 1985-05-21 第二选区 null");
        assertThat(layout.lines().stream().filter(layout::isBeside))
                .extracting(Grid.Line::number)
                .containsExactly(9, 10, 11, 12, 13, 14, 16, 17, 18);
        assertThat(layout.title(7)).isEqualTo("联系方式／手机");
    }

    @Test
    void proposesTheHeaderAndTheColumnsByTitleAndContent() {
        var grid = grid(MESSY);
        var header = Titles.header(grid, List.of(deputies));
        assertThat(header.lines()).extracting(Grid.Line::number).containsExactly(3, 4, 5);
        var proposals = new Proposals(header, List.of());
        assertThat(proposals.register(List.of(new PracticeSheet(), deputies))).isEqualTo("代表名册");
        assertThat(proposals.columns(deputies))
                .extracting(said -> said.name() + Grid.letters(said.place()))
                .containsExactlyInAnyOrder("姓名D", "性别E", "出生日期F", "选区B", "电话H");
    }

    @Test
    void fillsDownAndFixesWhereAPersonSaysSo() {
        var upload = Upload.pasted("粘贴的内容", "选区名\t人\t男女\n一选区\t张三\t男\n\t李四\t女\n合计\t2人\t\n\t王五\t男\n");
        var layout = layout(
                upload,
                header(grid(upload), 1, 1),
                List.of(
                        MappedColumn.in("选区", "A", true),
                        at("姓名", "B"),
                        at("性别", "C"),
                        MappedColumn.always("出生日期", "1970-05-01")),
                List.of());
        assertThat(read(layout))
                .containsExactly(
                        "2 张三 M 1970-05-01 一选区 null", "3 李四 F 1970-05-01 一选区 null", "5 王五 M 1970-05-01 一选区 null");
    }

    @Test
    void anotherListOfTheSameFormIsKnownEvenWhenItWasGivenBack() {
        var mapping = mapping(MESSY, header(grid(MESSY), 3, 5), List.of(at("姓名", "D")), List.of());
        var next = xlsx("九月", sheet -> {
            row(sheet, 0, null, "哪里要改的表");
            row(sheet, 1, null, "序号", "所在选区", null, "基本情况", null, null, "联系方式");
            row(sheet, 2, null, null, null, null, "姓名", "身份", null, "固定", "手机");
            row(sheet, 3, "哪里要改", null, null, null, null, "性别", "生日");
            for (var range : new String[] {"B2:B4", "C2:C4", "E2:G2", "H2:I2", "E3:E4", "F3:G3", "H3:H4", "I3:I4"}) {
                merge(sheet, range);
            }
            row(sheet, 4, null, 1, "一", null, "张三");
        });
        var known = new Remembered(List.of(mapping)).find(grid(next));
        assertThat(known).isNotNull();
        assertThat(Layout.of(known.header(), mapping, deputies, "").place(DeputySheet.NAME))
                .isEqualTo(4);
        var other = xlsx(new Object[] {"序号", "所在选区", "姓名"}, new Object[] {1, "一", "张三"});
        assertThat(new Remembered(List.of(mapping)).find(grid(other))).isNull();
    }

    @Test
    void aDayThatExcelHasShortenedIsNotGuessed() {
        assertThat(Years.within(1985, SheetCell.text("5.20-6.3", false)).raw()).isEqualTo("1985年5月20日至6月3日");
        assertThat(Years.within(1985, SheetCell.text("上半年", false)).raw()).isEqualTo("1985年上半年");
        assertThat(Years.within(1985, SheetCell.text("2024.5.2", false)).raw()).isEqualTo("2024.5.2");
        assertThat(Years.in(Stream.of("烽火乡一九八五年视察一览表"))).contains(1985);
        assertThatThrownBy(() -> Years.within(1985, SheetCell.number(5.2, false)))
                .hasMessageContaining("imports.unclearDay");
    }

    /** Whatever stands around the rows and however the columns are shuffled, they are read as typed. */
    @Test
    void aMessyListIsReadLikeACleanOne() {
        Cases.check(300, random -> {
            var count = random.number(1, 12);
            var clean = new ArrayList<String>();
            var places = new ArrayList<>(
                    IntStream.range(0, 4 + random.number(0, 4)).boxed().toList());
            Collections.shuffle(places, new Random(random.number(0, 1_000_000)));
            var storeys = random.number(1, 3);
            var top = random.number(0, 3);
            var left = Collections.min(places.subList(0, 4));
            var upload = xlsx("表", sheet -> {
                for (var i = 0; i < top; i++) {
                    if (random.coin()) {
                        row(sheet, i, "某乡1985年名册第" + i + "张");
                    }
                }
                header(sheet, top, storeys, places);
                var line = top + storeys;
                var constituency = "";
                for (var i = 0; i < count; i++) {
                    switch (random.number(1, 6)) {
                        case 1 -> put(sheet, line++, places.get(0), "小计：3");
                        case 2 -> header(sheet, (line += storeys) - storeys, storeys, places);
                        case 3 -> line++;
                        default -> {}
                    }
                    var name = random.one("张三", "李四", "何满仓", "龙小燕") + "甲乙丙丁戊己".charAt(i % 6);
                    var isNew = i == 0 || random.coin();
                    constituency = isNew ? "第" + random.number(1, 9) + "选区" : constituency;
                    var day = random.date(LocalDate.of(1985, 1, 1), LocalDate.of(1985, 12, 31));
                    put(sheet, line, places.get(0), random.coin() ? name : name.charAt(0) + "　" + name.substring(1));
                    put(sheet, line, places.get(1), random.one("男", " 男 "));
                    put(
                            sheet,
                            line,
                            places.get(2),
                            random.one(
                                    day.toString(),
                                    day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                                    day.getMonthValue() + "." + day.getDayOfMonth(),
                                    "1985." + day.getMonthValue() + "." + day.getDayOfMonth()));
                    if (isNew) {
                        put(sheet, line, places.get(3), constituency);
                    }
                    line++;
                    clean.add(line + " " + name + " M " + day + " " + constituency + " null");
                }
                put(sheet, line, places.get(0), "合计");
                put(sheet, line + 1, left, "填表人：赵六");
            });
            var grid = grid(upload);
            var columns = List.of(
                    at("姓名", Grid.letters(places.get(0))),
                    at("性别", Grid.letters(places.get(1))),
                    at("出生日期", Grid.letters(places.get(2))),
                    MappedColumn.in("选区", Grid.letters(places.get(3)), true));
            var said = mapping(upload, header(grid, top + 1, top + storeys), columns, List.of(), 1985);
            var known = new Remembered(List.of(said)).find(grid);
            assertThat(known).isNotNull();
            assertThat(read(Layout.of(known.header(), said, deputies, upload.sha256())))
                    .isEqualTo(clean);
        });
    }

    private static void header(Sheet sheet, int top, int storeys, List<Integer> places) {
        var titles = List.of("人名", "男女", "哪天生", "哪一片");
        for (var storey = 0; storey < storeys; storey++) {
            for (var i = 0; i < titles.size(); i++) {
                put(sheet, top + storey, places.get(i), titles.get(i) + (storey == 0 ? "" : "之" + storey));
            }
        }
    }

    private static void put(Sheet sheet, int line, int column, String text) {
        var row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
        row.createCell(column).setCellValue(text);
    }

    private static MappedColumn at(String name, String letters) {
        return MappedColumn.in(name, letters, false);
    }

    private static Header header(Grid grid, int from, int to) {
        var first = grid.indexOf(from);
        return new Header(grid, first, grid.indexOf(to) - first + 1);
    }

    private static Mapping mapping(Upload upload, Header header, List<MappedColumn> columns, List<MappedWord> words) {
        return mapping(upload, header, columns, words, null);
    }

    private static Mapping mapping(
            Upload upload, Header header, List<MappedColumn> columns, List<MappedWord> words, @Nullable Integer year) {
        return Mapping.draft(header, upload, new MappingRequest(TOWN, "代表名册", 0, 0, 0, null, year, columns, words, -1));
    }

    private Layout layout(Upload upload, Header header, List<MappedColumn> columns, List<MappedWord> words) {
        return Layout.of(header, mapping(upload, header, columns, words), deputies, upload.sha256());
    }

    private List<String> read(Layout layout) {
        var findings = new Findings();
        var read = new ArrayList<String>();
        for (var line : layout.lines()) {
            if (layout.isBeside(line) || layout.isBlank(line)) {
                continue;
            }
            var row = new Row(layout, line, findings);
            row.read(deputies.columns());
            assertThat(findings.problems(List.of())).isEmpty();
            var value = deputies.read(row);
            read.add(row.number() + " " + value.name() + " " + value.sex() + " " + value.bornOn() + " "
                    + value.constituency() + " " + value.phone());
        }
        return read;
    }
}
