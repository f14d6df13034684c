package xiangyi.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.shared.DepartmentId;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.Suggestions;

/** Units and their people are put right, retired or voided; what they were handed keeps them. */
@HouseTest
class UnitsTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Suggestions suggestions;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
        house.deputies(township, "石永清");
    }

    @Test
    void itsPeopleChangeAndTheOldNamesStay() {
        var path = path(township.roads());
        assertThat(get(path + "/correction")).hasStatusOk();
        var change =
                Map.of("version", "1", "name", "乡村建设办公室", "kind", "OFFICE", "officer", "吴春生", "phone", "13800002671");
        assertThat(post(path + "/correction", change))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“原因”还没有填", "吴春生");
        var said = new java.util.HashMap<>(change);
        said.put("reason", "原经办人调走了");
        assertThat(post(path + "/correction", said)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(path + "/correction", said)).hasStatus(HttpStatus.CONFLICT);
        assertThat(get(path))
                .bodyText()
                .contains("<del>未记录</del>改为吴春生", "改为138****2671", "原经办人调走了")
                .doesNotContain("13800002671");
    }

    @Test
    void noTwoUnitsGetTheSameName() {
        var change = Map.of("version", "1", "name", "农业服务中心", "kind", "OFFICE", "reason", "改名");
        assertThat(post(path(township.roads()) + "/correction", change))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“农业服务中心”已经在单位名单里了");
    }

    @Test
    void whatWasHandedToItKeepsIt() {
        handOver(township.roads());
        var path = path(township.roads());
        assertThat(post(path + "/retirement", Map.of("version", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("手里还有1件没有办结，不能停用");
        assertThat(post(path + "/void", Map.of("version", "1", "reason", "录了两次")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("接过交办的事项，不能作废");
    }

    @Test
    void aVoidUnitIsGoneFromTheListAndKeepsItsReason() {
        var path = path(township.farming());
        assertThat(get(path + "/void")).hasStatusOk();
        assertThat(post(path + "/void", Map.of("version", "1", "reason", "录了两次")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(path)).bodyText().contains("已作废", "录了两次").doesNotContain(path + "/correction");
        assertThat(get("/departments")).bodyText().doesNotContain("农业服务中心");
        assertThat(post(path + "/void", Map.of("version", "2", "reason", "再来")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经作废：录了两次");
        assertThat(post(
                        "/departments/new",
                        Map.of(
                                "id", DepartmentId.next().text(),
                                "area", township.area().code(),
                                "version", "0",
                                "name", "农业服务中心",
                                "kind", "STATION")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void whoeverHasAnAccountForItKeepsItFromBeingVoided() {
        var path = path(township.farming());
        assertThat(post(
                        path + "/account",
                        Map.of(
                                "name",
                                "吴春生",
                                "signIn",
                                "w" + township.farming().text().substring(0, 8))))
                .hasStatusOk();
        assertThat(post(path + "/void", Map.of("version", "1", "reason", "录了两次")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("先停用账号再作废");
    }

    @Test
    void aUnitOfTheCountyIsNotATownshipsToChange() {
        var id = DepartmentId.next();
        assertThat(browser.post()
                        .uri("/departments/new")
                        .with(as(township.county()))
                        .param("id", id.text())
                        .param("area", township.county().area().code())
                        .param("version", "0")
                        .param("name", "县水利局")
                        .param("dispatches", "false")
                        .param("kind", "COUNTY_BUREAU"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(path(id))).hasStatusOk().bodyText().doesNotContain("/correction");
        assertThat(get(path(id) + "/correction")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(path(id) + "/void", Map.of("version", "1", "reason", "不要")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void handOver(DepartmentId unit) {
        var id = suggestions.submit(
                township.clerk(),
                new SuggestionRequest(
                        SuggestionId.next(),
                        township.area(),
                        "石永清",
                        List.of(),
                        "关于修路的建议",
                        "雨天过不了车。",
                        "修一条路。",
                        TestClock.MONDAY,
                        TestClock.MONDAY,
                        Channel.PAPER));
        suggestions.register(township.clerk(), id, new RegistrationRequest(TestClock.MONDAY, 1, null));
        suggestions.handOver(
                township.clerk(),
                id,
                new HandOver(
                        township.area(),
                        unit,
                        List.of(),
                        AnswerClock.ORDINARY,
                        TestClock.MONDAY,
                        null,
                        null,
                        null,
                        null));
    }

    private static String path(DepartmentId unit) {
        return "/departments/" + unit.text();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(as(township.clerk())).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> values) {
        var request = browser.post().uri(path).with(as(township.clerk()));
        request.param("dispatches", "false");
        values.forEach(request::param);
        return request.exchange();
    }
}
