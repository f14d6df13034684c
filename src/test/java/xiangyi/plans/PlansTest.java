package xiangyi.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Preview;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;
import xiangyi.shared.Actor;

/** Plans and rules that are adopted, and what is chosen for supervision. */
@HouseTest
class PlansTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Importer importer;

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
    void aPlanIsAdoptedOnADayThatIsKnownRoughly() {
        assertThat(page("/plans")).contains("还没有计划和制度", "2025年的工作计划还没有录");
        var paper = adopt(Map.of(
                "kind", "YEAR_PLAN",
                "title", "烽火乡人大2025年工作计划",
                "adoptedOn", "2025-01-01",
                "adoptedUntil", "2025-01-31",
                "saidAs", "年初",
                "adoptedBy", "主席团"));
        assertThat(page("/plans")).contains("烽火乡人大2025年工作计划", "年初", "2025年的工作计划已经录了");
        assertThat(page(paper)).contains("2025年1月1日至2025年1月31日", "主席团通过");
        assertThat(facts("plans.adopted", "kind")).isEqualTo("YEAR_PLAN");
        assertThat(facts("plans.adopted", "year")).isEqualTo("2025");
        assertThat(facts("plans.adopted", "when")).isEqualTo("年初");
        assertThat(page("/search?q=%E5%B7%A5%E4%BD%9C%E8%AE%A1%E5%88%92")).contains("烽火乡人大2025年工作计划");
    }

    @Test
    void aNewRuleStandsInTheOldOnesPlace() {
        var old = adopt(Map.of("kind", "RULE", "title", "代表联系选民制度", "adoptedOn", "2022-03-01"));
        assertThat(page("/plans/new")).contains("代表联系选民制度");
        var oldId = old.substring("/plans/".length());
        assertThat(post(
                        "/plans/new",
                        Map.of("kind", "RULE", "title", "更早的", "adoptedOn", "2021-03-01", "replaces", oldId)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“代表联系选民制度”比这一件还新");
        adopt(Map.of("kind", "RULE", "title", "代表联系选民办法", "adoptedOn", "2025-03-01", "replaces", oldId));
        assertThat(page(old)).contains("已被代替", "代表联系选民办法");
        assertThat(page("/plans?kind=RULE")).contains("已被代替", "有效");
        var later = Map.of("kind", "RULE", "title", "代表联系选民制度", "adoptedOn", "2025-04-01", "version", "1");
        assertThat(post(old + "/correction", with(later, "reason", "日期写错了")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经被“代表联系选民办法”代替，通过的日期不能比它晚");
    }

    @Test
    void aPaperComesWithItsOriginal() {
        var id = PaperId.next();
        var pdf = new MockMultipartFile(
                "file", "计划.pdf", "application/pdf", "%PDF-1.4 x".getBytes(StandardCharsets.UTF_8));
        var request = browser.post().uri("/plans/new").multipart().file(pdf).with(as(township.clerk()));
        form(Map.of("kind", "SCHEME", "title", "卫生院工作评议方案", "adoptedOn", "2025-06-01"), id.text())
                .forEach(request::param);
        assertThat(request.exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page("/plans/" + id.text())).contains("计划.pdf", "/files/");
    }

    @Test
    void isCorrectedWithAReasonAndVoided() {
        assertThat(post("/plans/new", Map.of("kind", "GROUP_PLAN", "title", "小组计划", "adoptedOn", "2026-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("要写明是哪个代表小组的", "2026-01-01", "value=\"小组计划\"");
        var paper = adopt(Map.of("kind", "GROUP_PLAN", "title", "小组计划", "adoptedOn", "2025-02-01", "group", "第一小组"));
        var again = Map.of(
                "kind", "GROUP_PLAN", "title", "第一小组活动计划", "adoptedOn", "2025-02-01", "group", "第一小组", "version", "1");
        assertThat(post(paper + "/correction", again)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(paper + "/correction", with(again, "reason", "名称不全"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(paper)).contains("<del>小组计划</del>", "名称不全");
        assertThat(post(paper + "/correction", with(again, "reason", "再改"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(paper + "/void")).contains("作废");
        assertThat(post(paper + "/void", Map.of("reason", "录重了", "version", "2")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(facts("plans.adopted", "kind")).isNull();
    }

    @Test
    void aTopicIsChosenAndTheGovernmentTold() {
        assertThat(page("/plans/topics")).contains("还没有录2025年的监督议题");
        var id = TopicId.next().text();
        var topic = Map.of("year", "2025", "title", "新农村建设", "source", "PARTY", "adoptedOn", "2025-01-20");
        assertThat(send("/plans/topics/new", topic, id)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page("/plans/topics")).contains("新农村建设", "党委重点", "未记录告知", "一般每年选2至3个");
        assertThat(facts("plans.topic", "source")).isEqualTo("PARTY");

        var told = with(with(topic, "toldOn", "2025-01-10"), "version", "1");
        assertThat(send("/plans/topics/" + id + "/correction", told, id))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("告知日期早于确定日期");
        assertThat(send("/plans/topics/" + id + "/correction", with(told, "toldOn", "2025-02-10"), id))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page("/plans/topics/" + id)).contains("已告知政府").doesNotContain("更正过的");
        assertThat(facts("plans.topic", "told")).isEqualTo("2025-02-10");
        assertThat(send(
                        "/plans/topics/" + id + "/correction",
                        with(with(with(topic, "title", "新农村建设情况"), "version", "2"), "toldOn", "2025-02-10"),
                        id))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("/plans/topics/" + id + "/void", Map.of("reason", "录重了", "version", "2"), id))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(facts("plans.topic", "source")).isNull();
    }

    @Test
    void registersComeInAndGoOut() {
        var papers = file(
                "计划制度",
                "类别,名称,通过日期,截止日期,时间说法,由谁通过,代替哪一件",
                "年度计划,烽火乡人大工作规划,2025-01-01,2025-01-31,年初,乡党委,",
                "制度,老制度,2020-01-01,,,主席团,",
                "制度,新制度,2025-03-01,,,主席团,老制度");
        assertThat(papers.problems()).isEmpty();
        var topics = file(
                "监督议题", "年度,议题,来源,确定日期,告知日期", "2025,新农村建设,党委重点,2025-01-20,2025-01-25", "2025,饮水安全,群众热点,2025-01-20,");
        assertThat(topics.problems()).isEmpty();
        assertThat(page("/plans")).contains("烽火乡人大工作规划", "年初", "已被代替");
        assertThat(page("/plans/topics")).contains("饮水安全", "群众热点");
        assertThat(importer.undo(township.clerk(), Objects.requireNonNull(papers.batch()), "导错了"))
                .isEmpty();
        assertThat(importer.undo(township.clerk(), Objects.requireNonNull(topics.batch()), "导错了"))
                .isEmpty();
        assertThat(facts("plans.adopted", "kind")).isNull();
    }

    @Test
    void eachSeesWhatIsTheirs() {
        var paper = adopt(Map.of("kind", "RULE", "title", "学习制度", "adoptedOn", "2025-03-01"));
        var deputy = township.deputy(house.deputies(township, "彭德厚").get(0));
        assertThat(get(paper, deputy)).hasStatusOk();
        assertThat(get("/plans/new", deputy)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/plans", township.unit(township.roads()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(paper, house.township().clerk())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/plans", township.county())).hasStatusOk().bodyText().contains("学习制度", "烽火乡");
        for (var path : List.of("/plans/new", "/plans/topics/new", "/plans/export", "/plans/topics/export")) {
            assertThat(get(path, township.county())).hasStatusOk();
        }
    }

    private String adopt(Map<String, String> form) {
        var id = PaperId.next().text();
        assertThat(send("/plans/new", form, id)).hasStatus(HttpStatus.SEE_OTHER);
        return "/plans/" + id;
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        return send(path, form, PaperId.next().text());
    }

    private MvcTestResult send(String path, Map<String, String> form, String id) {
        var request = browser.post().uri(path).with(as(township.clerk()));
        form(form, id).forEach(request::param);
        return request.exchange();
    }

    private Map<String, String> form(Map<String, String> form, String id) {
        var whole = new HashMap<>(Map.of("id", id, "area", township.area().code(), "version", "0"));
        whole.putAll(form);
        return whole;
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var more = new HashMap<>(form);
        more.put(field, value);
        return more;
    }

    private String facts(String kind, String number) {
        return jdbc.sql("select told->>? from facts.plans where area = ? and kind = ?")
                .params(number, township.area().code(), kind)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private Preview file(String register, String... lines) {
        var upload = new Upload(register + ".csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return importer.bringIn(
                township.clerk(), new ImportRequest(township.area(), upload, List.of(registers.named(register))));
    }

    private String page(String path) {
        var result = get(path, township.clerk());
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(java.net.URI.create(path)).with(as(actor)).exchange();
    }
}
