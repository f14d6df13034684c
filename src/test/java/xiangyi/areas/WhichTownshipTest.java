package xiangyi.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.shared.Area;

/** A county's staff say which township they mean; nobody is given the first one unasked. */
@HouseTest
class WhichTownshipTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Areas areas;

    Township township;
    Area second;

    @BeforeEach
    void aCountyOfTwoTownships() {
        township = house.township();
        second = new Area(township.area().county().code() + "202");
        areas.name(township.county(), second, "青石镇");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/posts/new",
                "/posts/establishment",
                "/terms",
                "/groups/new",
                "/deputies/new",
                "/sessions/new",
                "/suggestions/hand-over"
            })
    void isAskedBeforeTheFormIsDrawn(String path) {
        assertThat(browser.get().uri(path).with(as(township.county())))
                .hasStatusOk()
                .bodyText()
                .contains("为哪个乡镇办？", "area=" + second.code(), "青石镇", "烽火乡")
                .doesNotContain("name=\"area\"");
        assertThat(browser.get().uri(path + "?area=" + second.code()).with(as(township.county())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("为哪个乡镇办？");
        assertThat(browser.get().uri(path + "?area=990101201").with(as(township.county())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aTownshipsOwnPeopleAreNotAsked() {
        assertThat(browser.get().uri("/posts/new?area=" + second.code()).with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"area\" value=\"" + township.area().code())
                .doesNotContain("青石镇");
    }

    @Test
    void whatIsRefusedComesBackForTheSameTownship() {
        var request = browser.post()
                .uri("/posts/new")
                .with(as(township.county()))
                .param("id", UUID.randomUUID().toString())
                .param("area", second.code())
                .param("name", "冉茂林");
        assertThat(request)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("青石镇", "name=\"area\" value=\"" + second.code(), "冉茂林");
    }

    @Test
    void listsOfTheCountySayWhereEachRowBelongs() throws IOException {
        hold(township.area(), "冉茂林");
        hold(second, "田大地");
        assertThat(browser.get().uri("/posts").with(as(township.county())))
                .bodyText()
                .contains("冉茂林", "田大地", "<span class=\"note\">青石镇</span>");
        assertThat(browser.get().uri("/posts?area=" + second.code()).with(as(township.county())))
                .bodyText()
                .contains("田大地", "/posts/new?area=" + second.code())
                .doesNotContain("冉茂林");
        var sheet = export("/posts/export", true);
        assertThat(sheet).contains("乡镇", "青石镇", "田大地", "冉茂林");
        assertThat(export("/posts/export", false)).contains("冉茂林").doesNotContain("乡镇", "田大地");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/groups/export", "/departments/export", "/accounts/export"})
    void everyListGoesIntoExcel(String path) throws IOException {
        for (var row : Map.of(
                        "/groups/export", "名称",
                        "/departments/export", "农业服务中心",
                        "/accounts/export", "用户名")
                .entrySet()) {
            if (row.getKey().equals(path)) {
                assertThat(export(path, false)).contains(row.getValue());
            }
        }
        assertThat(browser.get().uri(path.replace("/export", "")).with(as(township.county())))
                .hasStatusOk();
    }

    private String export(String path, boolean ofCounty) throws IOException {
        var answer = browser.get()
                .uri(path)
                .with(as(ofCounty ? township.county() : township.clerk()))
                .exchange();
        assertThat(answer).hasStatusOk();
        var words = new StringBuilder();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> words.append(cell).append(' ')));
        }
        return words.toString();
    }

    private void hold(Area area, String name) {
        assertThat(browser.post()
                        .uri("/posts/new")
                        .with(as(township.county()))
                        .param("id", UUID.randomUUID().toString())
                        .param("area", area.code())
                        .param("name", name)
                        .param("kind", "HEAD")
                        .param("title", "乡长")
                        .param("fromOn", "2022-01-01"))
                .hasStatus(HttpStatus.SEE_OTHER);
    }
}
