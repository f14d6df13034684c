package xiangyi.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiangyi.House.as;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import xiangyi.shared.Refusal;

/** Posts are taken, left and counted against the establishment; tasks and groups go beside them. */
@HouseTest
class PostsTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    PostQueries queries;

    @Autowired
    PostCorrections corrections;

    @Autowired
    JdbcClient jdbc;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
        house.deputies(township, "石永清", "石玉兰");
    }

    @Test
    void aDeputyBecomesChairAndLeaves() {
        var id = PostId.next();
        var values = Map.of("id", id.text(), "name", "石永清", "kind", "CHAIR", "title", "乡人大主席");
        assertThat(hold(values)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(hold(values)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post("/posts/establishment", Map.of("kind", "VICE_CHAIR", "number", "2", "fromOn", "2022-01-01")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get("/posts")).hasStatusOk().bodyText().contains("石永清", "乡人大主席", "应有<b>2</b>，在任<b>0</b>，空缺<b>2</b>");
        assertThat(get("/posts?on=2021-12-31")).hasStatusOk().bodyText().doesNotContain("石永清", "应有");

        var end = "/posts/" + id.text() + "/end";
        assertThat(get(end)).hasStatusOk().bodyText().contains("石永清 乡人大主席");
        assertThat(post(end, Map.of("version", "7", "on", "2023-01-01"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(end, Map.of("version", "1", "on", "2021-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("终止日期早于起始日期");
        assertThat(post(end, Map.of("version", "1", "on", "2023-01-01"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/posts")).bodyText().doesNotContain("石永清");
        assertThat(get("/posts?on=2022-06-01")).bodyText().contains("石永清");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(hold(Map.of("name", "外来人", "kind", "CHAIR", "title", "乡人大主席", "untilOn", "2021-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("不是本级代表", "终止日期早于起始日期", "第十四条");
        assertThat(hold(Map.of("name", "石永清", "kind", "CHAIR", "title", "乡人大主席", "fromOn", "2999-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whoeverIsHeadCannotBeChairAtTheSameTime() {
        hold(Map.of("name", "石永清", "kind", "HEAD", "title", "乡长"));
        assertThat(hold(Map.of("name", "石永清", "kind", "CHAIR", "title", "乡人大主席")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("石永清同时担任乡长");
        assertThat(hold(Map.of("name", "石玉兰", "kind", "HEAD", "title", "乡长")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("石永清已经担任乡长");
    }

    @Test
    void whatATitleSaysIsBarredOrAskedAbout() {
        hold(Map.of("name", "石永清", "kind", "CHAIR", "title", "乡人大主席"));
        assertThat(hold(Map.of("name", "石永清", "kind", "OTHER", "title", "财政所所长")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("石永清同时担任乡人大主席");
        var asked = PostId.next();
        assertThat(hold(Map.of("id", asked.text(), "name", "石永清", "kind", "OTHER", "title", "农技站站长")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/posts/" + asked.text())).bodyText().contains("请核对", "可能是行政机关的职务", "第十八条");
        assertThat(post(
                        "/posts/" + asked.text() + "/correction",
                        Map.of(
                                "version",
                                "1",
                                "kind",
                                "OTHER",
                                "title",
                                "副乡长",
                                "fromOn",
                                "2022-01-01",
                                "reason",
                                "抄错")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("石永清同时担任乡人大主席");
    }

    @Test
    void whetherThePresidiumMayServeTheGovernmentIsAsked() {
        var member = PostId.next();
        hold(Map.of("id", member.text(), "name", "石玉兰", "kind", "PRESIDIUM", "title", "主席团成员"));
        assertThat(get("/posts/" + member.text())).bodyText().doesNotContain("请核对");
        assertThat(hold(Map.of("name", "石玉兰", "kind", "DEPUTY_HEAD", "title", "副乡长")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/posts/" + member.text())).bodyText().contains("请核对", "看本省的规定");
    }

    @Test
    void aThirdViceChairWaitsForOneToLeave() {
        house.deputies(township, "龙小燕");
        hold(Map.of("name", "石永清", "kind", "VICE_CHAIR", "title", "副主席"));
        hold(Map.of("name", "石玉兰", "kind", "VICE_CHAIR", "title", "副主席", "untilOn", "2024-01-01"));
        assertThat(hold(Map.of("name", "龙小燕", "kind", "VICE_CHAIR", "title", "副主席")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("这段时间已经有石", "第十四条");
        assertThat(hold(Map.of("name", "龙小燕", "kind", "VICE_CHAIR", "title", "副主席", "fromOn", "2024-01-01")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void somebodyNewIsEnteredOnceAndTakenOutWithTheLastPost() {
        var first = PostId.next();
        var second = PostId.next();
        hold(Map.of("id", first.text(), "name", "冉茂林", "kind", "HEAD", "title", "乡长"));
        hold(Map.of("id", second.text(), "name", "冉茂林", "kind", "OTHER", "title", "武装部长"));
        assertThat(named("冉茂林")).isEqualTo(1);

        corrections.takeOut(township.clerk(), first);
        assertThat(named("冉茂林")).isEqualTo(1);
        corrections.takeOut(township.clerk(), second);
        assertThat(named("冉茂林")).isZero();
    }

    @Test
    void aPostThatChangedSinceIsNotTakenOut() {
        var id = PostId.next();
        hold(Map.of("id", id.text(), "name", "石永清", "kind", "CHAIR", "title", "乡人大主席"));
        post("/posts/" + id.text() + "/end", Map.of("version", "1", "on", "2023-01-01"));
        assertThatThrownBy(() -> corrections.takeOut(township.clerk(), id)).isInstanceOf(Refusal.class);
    }

    @Test
    void theSheetOfPostsIsReadAsSuch() {
        var trial = upload("职务.csv", """
                姓名,职务,职务名称,起始日期,备注
                石永清,主席,乡人大主席,2021-12-28,演示
                冉茂林,乡长,乡长,2021-12-28,演示
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(post(trial, Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/posts")).bodyText().contains("石永清", "冉茂林");
    }

    private String upload(String name, byte[] bytes) {
        var upload = browser.post()
                .uri("/imports/new")
                .multipart()
                .file(new MockMultipartFile("file", name, null, bytes))
                .param("area", township.area().code())
                .with(as(township.clerk()))
                .exchange();
        assertThat(upload).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(upload.getResponse().getRedirectedUrl());
    }

    @Test
    void aTaskIsGivenAndEnded() {
        var person = house.deputies(township, "彭德厚").get(0);
        var page = "/deputies/" + person.text();
        var task = TaskId.next();
        assertThat(get(page + "/tasks/new")).hasStatusOk();
        assertThat(post(page + "/tasks/new", Map.of("id", task.text(), "what", "联系选民", "fromOn", "2023-01-01")))
                .hasStatus(HttpStatus.SEE_OTHER);
        var end = page + "/tasks/" + task.text() + "/end";
        assertThat(get(page)).bodyText().contains("联系选民", page + "/tasks/" + task.text());
        assertThat(get(page + "/tasks/" + task.text())).bodyText().contains(end);
        assertThat(get(end)).hasStatusOk();
        assertThat(post(end, Map.of("version", "1", "on", "2024-01-01"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page + "/tasks/" + task.text()))
                .bodyText()
                .contains("联系选民", "已终止")
                .doesNotContain(end);
    }

    @Test
    void deputiesJoinAndLeaveAGroup() {
        var group = GroupId.next();
        var member = MembershipId.next();
        var path = "/groups/" + group.text();
        assertThat(get("/groups")).hasStatusOk().bodyText().contains("这一天没有代表小组");
        assertThat(get("/groups/new")).hasStatusOk();
        assertThat(post("/groups/new", Map.of("id", group.text(), "name", "第一小组", "fromOn", "2022-01-01")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post("/groups/new", Map.of("id", GroupId.next().text(), "name", "第一小组", "fromOn", "2022-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经有叫第一小组的小组了");
        assertThat(get(path + "/members/new")).hasStatusOk();
        var joins = Map.of("id", member.text(), "name", "石永清", "leads", "true", "fromOn", "2022-01-01");
        assertThat(post(path + "/members/new", joins)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(
                        path + "/members/new",
                        Map.of("id", MembershipId.next().text(), "name", "石永清", "fromOn", "2022-02-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("石永清已经在这个小组里");
        assertThat(get("/groups")).bodyText().contains("第一小组", "石永清");
        var end = path + "/members/" + member.text() + "/end";
        assertThat(get(end)).hasStatusOk();
        assertThat(post(end, Map.of("version", "1", "on", "2023-01-01"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(path)).bodyText().doesNotContain("石永清");
        assertThat(get(path + "?on=2022-06-01")).bodyText().contains("石永清");
    }

    @Test
    void onlyTheClerkAndTheCountyWrite() {
        for (var path : List.of("/posts/new", "/posts/establishment", "/groups/new")) {
            assertThat(browser.get().uri(path).with(as(township.chair()))).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(browser.get().uri("/posts").with(as(township.chair()))).hasStatusOk();
        var id = PostId.next();
        hold(Map.of("id", id.text(), "name", "石永清", "kind", "CHAIR", "title", "乡人大主席"));
        var elsewhere = house.township();
        assertThat(browser.get().uri("/posts/" + id.text() + "/end").with(as(elsewhere.clerk())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private int named(String name) {
        return jdbc.sql("select count(*) from roster.person where name = ? and area = ?")
                .params(name, township.area().county().code())
                .query(Integer.class)
                .single();
    }

    private MvcTestResult hold(Map<String, String> values) {
        var all = new java.util.HashMap<>(Map.of("id", UUID.randomUUID().toString(), "fromOn", "2022-01-01"));
        all.putAll(values);
        return post("/posts/new", all);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(as(township.clerk())).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> values) {
        var request = browser.post()
                .uri(path)
                .with(as(township.clerk()))
                .param("area", township.area().code());
        values.forEach(request::param);
        return request.exchange();
    }
}
