package xiangyi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;
import static xiangyi.imports.Books.merge;
import static xiangyi.imports.Books.row;
import static xiangyi.imports.Books.xlsx;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;

/** Lists in staff's own form are mapped once, come in, go out again, and the next one comes in without asking. */
@HouseTest
class MappingPagesTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Registers registers;

    @Autowired
    JdbcClient jdbc;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
    }

    @Test
    void aYearsInspectionsAreMappedOnceAndTheNextListComesInWithoutAsking() {
        var trial = tried(StaffList.inspections("烽火乡2025年视察一览表", "5.20", "码头"));
        assertThat(get(trial)).bodyText().contains("还没有认出的表", "对一下栏目");
        assertThat(get(trial + "/sheets/1"))
                .hasStatusOk()
                .bodyText()
                .contains("看了哪里", "人数／代表", "小计", "value=\"2025\"", "<option value=\"视察\" selected>");

        assertThat(keep(trial, "活动", 2, 3, "名称=B", "类型:视察", "时间=C", "参加代表人数=D")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(trial)).bodyText().contains("没有问题，可以导入", "照CLERK", "没有写年份的日期算2025年", "第6、7行");
        var batch = next(post(trial));
        assertThat(activities()).containsExactly("视察码头 INSPECTION 2025-05-20", "视察险工 INSPECTION 2025-06-03");

        assertThat(post(batch + "/undoing", "reason", "导错了")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(activities()).isEmpty();

        next(post(tried(StaffList.inspections("烽火乡2024年视察一览表", "9.1", "敬老院"))));
        assertThat(activities()).containsExactly("视察敬老院 INSPECTION 2024-09-01", "视察险工 INSPECTION 2024-06-03");
    }

    @Test
    void aRosterWithGroupsAndAStrangeWordIsMapped() {
        var roster = xlsx("Sheet1", sheet -> {
            row(sheet, 0, "选区", "代 表", "男女", "生日", "哪天当选");
            row(sheet, 1, "第一选区", "彭德厚", "男性", "1970.5.1", "2021-08-10");
            row(sheet, 2, null, "龙小燕", "女", "1980年6月1日", "2021-08-10");
            merge(sheet, "A2:A3");
            row(sheet, 3, "合计", "2人");
        });
        var trial = tried(roster);
        assertThat(get(trial + "/sheets/1?register=代表名册")).bodyText().contains("男女");
        assertThat(keep(trial, "代表名册", 1, 1, "姓名=B", "性别=C", "出生日期=D", "选区=A", "起始日期=E"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(trial)).bodyText().contains("“男性”不在可填的内容里");
        assertThat(get(trial + "/sheets/1")).bodyText().contains("表里的说法", "男性");
        assertThat(keep(trial, "代表名册", 1, 1, "姓名=B", "性别=C", "出生日期=D", "选区=A", "起始日期=E", "性别~男性~男"))
                .hasStatus(HttpStatus.SEE_OTHER);
        next(post(trial));
        assertThat(jdbc.sql("""
                        select person.name || ' ' || person.sex || ' ' || mandate.constituency
                          from roster.mandate join roster.person on person.id = mandate.person
                         where mandate.area = :area order by person.born_on
                        """)
                        .param("area", township.area().code())
                        .query(String.class)
                        .list())
                .containsExactly("彭德厚 MALE 第一选区", "龙小燕 FEMALE 第一选区");
    }

    @Test
    void pastedSuggestionsAreMappedAndFaultyRowsComeBack() throws Exception {
        house.deputies(township, "彭德厚");
        var rows = "谁提的\t事由\t有什么问题\t怎么办\t哪天收的\n"
                + "彭德厚\t修路\t\"坑多\n雨天难走\"\t硬化\t2025-03-01\n"
                + "钱某\t修桥\t桥断了\t重修\t2025-03-02\n";
        var trial = next(paste(rows));
        assertThat(keep(trial, "建议", 1, 1, "领衔代表=A", "标题=B", "反映的问题=C", "建议的办法=D", "收到日期=E"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(trial)).bodyText().contains("粘贴的内容", "第3行", "钱某");
        var back = get(trial + "/rejected").getResponse();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(back.getContentAsByteArray()))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("哪里要改");
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .contains("钱某");
        }
        var again = new Upload("改好.xlsx", back.getContentAsByteArray());
        house.deputies(township, "钱某");
        next(post(tried(again)));
        assertThat(jdbc.sql("select problem from suggestions.suggestion where area = :area order by received_on")
                        .param("area", township.area().code())
                        .query(String.class)
                        .list())
                .containsExactly("坑多\n雨天难走", "桥断了");
    }

    @Test
    void whatIsWrongIsNamedAndWhatWasTypedStays() {
        var trial = tried(StaffList.inspections("烽火乡2025年视察一览表", "5.20", "码头"));
        assertThat(keep(trial, "活动", 2, 3, "名称=B", "类型:没有这种", "时间=B", "地点:花果村"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("B列既选给了“名称”，又选给了“时间”", "“没有这种”不在可填的内容里", "value=\"花果村\"");
        assertThat(keep(trial, "活动", 2, 3, "名称=B"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“类型”必须有", "“时间”必须有");
        assertThat(keep(trial, "活动", 3, 2, "名称=B"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("表头要写表格里有内容的行");
        assertThat(keep(trial, "", 2, 3))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选这是哪本台账");
    }

    @Test
    void aSheetMayBeLeftOutAndIsThenLeftOutAgain() {
        var trial = tried(StaffList.inspections("烽火乡2025年视察一览表", "5.20", "码头"));
        assertThat(keep(trial, "-", 2, 3)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(trial)).bodyText().contains("不导入", "改一改");
    }

    @Test
    void aMappingIsListedAndForgottenByItsOwnPlaceOnly() {
        var trial = tried(StaffList.inspections("烽火乡2025年视察一览表", "5.20", "码头"));
        keep(trial, "活动", 2, 3, "名称=B", "类型:视察", "时间=C");
        assertThat(get("/imports/mappings")).bodyText().contains("Sheet1", "活动", "忘掉");
        var id = jdbc.sql("select id from imports.mapping where area = :area")
                .param("area", township.area().code())
                .query(String.class)
                .single();
        var neighbour = house.township();
        var forgetting = "/imports/mappings/" + id + "/forgetting";
        assertThat(browser.get().uri(trial + "/sheets/1").with(as(neighbour.clerk())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post().uri(forgetting).param("version", "1").with(as(neighbour.clerk())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri(trial + "/sheets/9").with(as(township.clerk())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri(trial + "/sheets/1").with(as(township.chair())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(forgetting, "version", "7")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(forgetting, "version", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/imports/mappings")).bodyText().contains("还没有对过栏目的表格");
        assertThat(get(trial)).bodyText().contains("还没有认出的表");
    }

    private List<String> activities() {
        return jdbc.sql("""
                        select title || ' ' || kind || ' ' || starts_on from activities.activity
                         where area = :area order by case when title = '视察险工' then 1 else 0 end
                        """)
                .param("area", township.area().code())
                .query(String.class)
                .list();
    }

    /** Fields as “title=letters” for a column, “title:value” for all rows, “title~word~known” for a word. */
    private MvcTestResult keep(String trial, String register, int from, int to, String... fields) {
        var request = browser.post()
                .uri(trial + "/sheets/1")
                .with(as(township.clerk()))
                .param("register", register)
                .param("from", String.valueOf(from))
                .param("to", String.valueOf(to))
                .param("begin", String.valueOf(to + 1))
                .param("version", version());
        for (var field : fields) {
            var parts = field.split("[=:~]");
            var columns = new ArrayList<>(registers.named(register).columns());
            var index = columns.stream().map(Column::title).toList().indexOf(parts[0]);
            request = field.indexOf('~') > 0
                    ? request.param("word-" + index + "-" + parts[1], parts[2])
                    : request.param((field.indexOf('=') > 0 ? "place-" : "fixed-") + index, parts[1]);
        }
        return request.exchange();
    }

    private String version() {
        return jdbc.sql("select version from imports.mapping where area = :area and forgotten_at is null")
                .param("area", township.area().code())
                .query(String.class)
                .optional()
                .orElse("-1");
    }

    private String tried(Upload file) {
        return next(browser.post()
                .uri("/imports/new")
                .multipart()
                .file(new MockMultipartFile("file", file.fileName(), null, file.bytes()))
                .param("area", township.area().code())
                .with(as(township.clerk()))
                .exchange());
    }

    private MvcTestResult paste(String rows) {
        return browser.post()
                .uri("/imports/new")
                .multipart()
                .param("area", township.area().code())
                .param("pasted", rows)
                .with(as(township.clerk()))
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
