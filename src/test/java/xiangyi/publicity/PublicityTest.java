package xiangyi.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.calendar.DueItem;

/** Articles are written and printed, the website is renewed each month, journals are taken year by year. */
@HouseTest
class PublicityTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    ArticleQueries articles;

    @Autowired
    WebsiteQueries website;

    @Autowired
    SubscriptionQueries journals;

    @Autowired
    WebsiteDues dues;

    @Autowired
    JdbcClient jdbc;

    Township township;
    final ArticleId id = ArticleId.next();

    @BeforeEach
    void aTownship() {
        township = house.township();
    }

    @Test
    void emptyPagesSayWhatToDoFirst() {
        assertThat(get("/publicity")).hasStatusOk().bodyText().contains("还没有信息稿件");
        assertThat(get("/publicity/website")).hasStatusOk().bodyText().contains("先登记谁管网站");
        assertThat(get("/publicity/journals")).hasStatusOk().bodyText().contains("还没有报刊订阅");
    }

    @Test
    void anArticleIsWrittenThenPrinted() {
        assertThat(write(Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(write(Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(facts()).containsExactly("publicity.written 2025-03-20 1 ");

        assertThat(send(
                        "/publicity/articles/" + id.text() + "/printing",
                        Map.of("version", "1", "level", "CITY", "medium", "市人大网站", "on", "2025-04-02")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(facts()).containsExactly("publicity.written 2025-03-20 1 ", "publicity.printed 2025-04-02 1 CITY");
        assertThat(get("/publicity/articles/" + id.text())).bodyText().contains("市人大网站", "市级");
    }

    @Test
    void oneRowMayStandForSeveral() {
        write(Map.of(
                "title",
                "信息（补记10篇）",
                "pieces",
                "10",
                "writtenOn",
                "2025-01-01",
                "writtenUntil",
                "2025-11-20",
                "saidAs",
                "全年"));

        assertThat(get("/publicity?year=2025")).bodyText().contains("写了<b>10</b>篇", "2025年全年", "共<b>10</b>篇");
        assertThat(facts()).containsExactly("publicity.written 2025-01-01 10 ");
    }

    @Test
    void refusesAMediumWithoutItsLevelAndKeepsWhatWasTyped() {
        assertThat(write(Map.of("medium", "省人大网站", "link", "javascript:alert(1)")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("也要选级别", "网址要以http://或https://开头", "省人大网站");
    }

    @Test
    void anArticleIsCorrectedAndVoidedWithAReason() {
        write(Map.of());
        var path = "/publicity/articles/" + id.text();
        assertThat(send(path + "/correction", fields(Map.of("version", "1", "title", "代表视察通村公路"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("要写原因");
        assertThat(send(path + "/correction", fields(Map.of("version", "1", "title", "代表视察通村公路", "reason", "题目抄错了"))))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(path)).bodyText().contains("代表视察通村公路", "题目抄错了", "代表视察通组公路");

        assertThat(send(path + "/void", Map.of("version", "1", "reason", "重了"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(send(path + "/void", Map.of("version", "2", "reason", "重了"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(facts()).isEmpty();
        assertThat(get(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theListIsFilteredAndLeavesAsAFile() {
        write(Map.of("level", "PROVINCE", "medium", "省人大网站"));
        assertThat(get("/publicity?printed=true&level=PROVINCE&q=通组"))
                .bodyText()
                .contains("代表视察通组公路");
        assertThat(get("/publicity?printed=false")).bodyText().contains("没有符合条件的");
        assertThat(get("/publicity/export?level=PROVINCE")).hasStatusOk();
        assertThat(articles.printed(township.clerk().scope(PublicityRight.READ), 2025))
                .isEqualTo(Map.of(MediumLevel.PROVINCE, 1));
    }

    @Test
    void theWebsiteIsDueAgainThirtyOneDaysAfterTheLastRenewal() {
        assertThat(due()).isEmpty();
        renew("2025-09-28", "视察报道1篇");
        renew("2025-10-28", "代表事迹2则");

        assertThat(due()).extracting(DueItem::on).containsExactly(LocalDate.of(2025, 11, 28));
        assertThat(get("/publicity/website")).bodyText().contains("更新<b>2</b>次，有更新的月份<b>2</b>个", "下次更新最迟", "代表事迹2则");
        house.deputies(township, "彭德厚");
        assertThat(get("/")).bodyText().contains("人大网站");
    }

    @Test
    void aRenewalIsCorrectedWithAReasonAndVoided() {
        renew("2025-10-28", "代表事迹2则");
        var row = website.renewals(township.clerk().scope(PublicityRight.READ), 2025)
                .get(0);
        var changed = Map.of("on", "2025-10-30", "what", "代表事迹2则", "version", "1", "reason", "日期记错了");
        assertThat(send(row.path(), renewal(changed))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(row.path())).bodyText().contains("2025-10-28", "日期记错了");
        assertThat(due()).extracting(DueItem::on).containsExactly(LocalDate.of(2025, 11, 30));

        assertThat(send(row.path() + "/void", Map.of("version", "2", "reason", "重了")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(due()).isEmpty();
    }

    @Test
    void somebodyKeepsTheWebsiteUntilSomebodyElseDoes() {
        assertThat(send(
                        "/publicity/operators/new",
                        Map.of(
                                "id", OperatorId.next().text(),
                                "area", township.area().code(),
                                "name", "向晓梅",
                                "since", "2025-01-10",
                                "version", "0")))
                .hasStatus(HttpStatus.SEE_OTHER);
        var row = website.operators(township.clerk().scope(PublicityRight.READ)).get(0);
        assertThat(send(
                        row.path(),
                        Map.of(
                                "id", row.id().text(),
                                "area", township.area().code(),
                                "name", "向晓梅",
                                "since", "2025-01-10",
                                "until", "2025-10-31",
                                "version", "1")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(jdbc.sql("select title || ' ' || happened_on || ' ' || until from facts.publicity where area = ?")
                        .param(township.area().code())
                        .query(String.class)
                        .list())
                .containsExactly("向晓梅 2025-01-10 2025-10-31");
    }

    @Test
    void journalsOfLastYearAreTakenAgain() {
        send(
                "/publicity/journals/new",
                Map.of(
                        "id", SubscriptionId.next().text(),
                        "area", township.area().code(),
                        "journal", "《人民代表报》",
                        "copies", "54",
                        "year", "2024",
                        "version", "0"));
        assertThat(get("/publicity/journals")).bodyText().contains("上一年订的是", "《人民代表报》");
        assertThat(send("/publicity/journals/again", Map.of("year", "2025"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(send("/publicity/journals/again", Map.of("year", "2025"))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(journals.of(township.clerk().scope(PublicityRight.READ), 2025))
                .extracting(SubscriptionRow::copies)
                .containsExactly(54);
        assertThat(jdbc.sql("""
                        select happened_on || ' ' || until || ' ' || (told->>'copies') from facts.publicity
                         where area = ? and kind = 'publicity.subscribed' order by 1
                        """)
                        .param(township.area().code())
                        .query(String.class)
                        .list())
                .containsExactly("2024-01-01 2024-12-31 54", "2025-01-01 2025-12-31 54");
    }

    @Test
    void deputiesReadAndWriteNothing() {
        var deputy = township.deputy(house.deputies(township, "彭德厚").get(0));
        assertThat(browser.get().uri("/publicity").with(as(deputy))).hasStatusOk();
        assertThat(browser.get().uri("/publicity/articles/new").with(as(deputy)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get().uri("/publicity").with(as(township.unit(township.roads()))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult write(Map<String, String> other) {
        return send("/publicity/articles/new", fields(other));
    }

    private Map<String, String> fields(Map<String, String> other) {
        var fields = new LinkedHashMap<>(Map.of(
                "id", id.text(),
                "area", township.area().code(),
                "title", "代表视察通组公路",
                "pieces", "1",
                "writtenOn", "2025-03-20",
                "version", "0"));
        fields.putAll(other);
        return fields;
    }

    private void renew(String on, String what) {
        assertThat(send("/publicity/website/new", renewal(Map.of("on", on, "what", what))))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private Map<String, String> renewal(Map<String, String> other) {
        var fields = new LinkedHashMap<>(
                Map.of("id", RenewalId.next().text(), "area", township.area().code(), "version", "0"));
        fields.putAll(other);
        return fields;
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(as(township.clerk()));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(as(township.clerk())).exchange();
    }

    private List<DueItem> due() {
        return dues.due(township.clerk(), TestClock.MONDAY, TestClock.MONDAY.plusDays(60));
    }

    private List<String> facts() {
        return jdbc.sql("""
                        select kind || ' ' || happened_on || ' ' || (told->>'pieces') || ' '
                               || coalesce(told->>'level', '')
                          from facts.publicity where area = ? order by happened_on, kind desc
                        """).param(township.area().code()).query(String.class).list();
    }
}
