package xiangyi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import xiangyi.activities.Activities;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityRequest;
import xiangyi.shared.Access;
import xiangyi.shared.Actor;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.Suggestions;

/** A file that was attached by mistake: gone from pages and downloads, told in its record. */
@HouseTest
class RemovalTest {

    private static final Content PAPER = new Content("传错了.pdf", "%PDF-1.4 x".getBytes(StandardCharsets.UTF_8));

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Attachments attachments;

    @Autowired
    Activities activities;

    @Autowired
    Suggestions suggestions;

    @Autowired
    JdbcClient jdbc;

    Township township;
    Actor deputy;
    ActivityId activity;
    FileId file;

    @BeforeEach
    void anActivityWithAFile() {
        township = house.township();
        deputy = township.deputy(house.deputies(township, "彭德厚").get(0));
        activity = ActivityId.next();
        activities.record(
                township.clerk(),
                ActivityRequest.of(
                        activity,
                        township.area(),
                        ActivityKind.INSPECTION,
                        "视察码头建设",
                        TestClock.MONDAY.minusDays(20),
                        true));
        file = attachments.keep(township.clerk(), township.area(), activity.value(), Access.DEPUTIES, PAPER);
    }

    @Test
    void asksWhy() {
        assertThat(get("/activities/" + activity.text(), township.clerk()))
                .bodyText()
                .contains("传错了.pdf", path() + "/removal");
        assertThat(get(path() + "/removal", township.clerk()))
                .hasStatusOk()
                .bodyText()
                .contains("传错了.pdf", "视察码头建设", "撤下");
        assertThat(takeOut(township.clerk(), " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("传错了.pdf");
        assertThat(get(path(), township.clerk())).hasStatusOk();
    }

    @Test
    void isGoneAndTold() {
        assertThat(takeOut(township.clerk(), "是另一次活动的材料"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/activities/" + activity.text());

        assertThat(get("/activities/" + activity.text(), township.clerk()))
                .hasStatusOk()
                .bodyText()
                .contains("附件：<del>传错了.pdf</del>改为已撤下", "是另一次活动的材料")
                .doesNotContain(path());
        assertThat(get(path(), township.clerk())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(path() + "/removal", township.clerk())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(takeOut(township.clerk(), "再撤一次")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(jdbc.sql("select taken_out_by, taken_out_why, name from files.file where id = ?")
                        .param(file.value())
                        .query()
                        .singleRow())
                .containsAllEntriesOf(Map.of(
                        "taken_out_by", township.clerk().account().value(),
                        "taken_out_why", "是另一次活动的材料",
                        "name", "传错了.pdf"));
    }

    @Test
    void isNotForADeputyAndOutOfSightForTheNeighbours() {
        assertThat(get("/activities/" + activity.text(), deputy)).bodyText().doesNotContain("/removal");
        assertThat(get(path() + "/removal", deputy)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(takeOut(deputy, "不要了")).hasStatus(HttpStatus.FORBIDDEN);

        var neighbour = house.township().clerk();
        assertThat(get(path() + "/removal", neighbour)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(takeOut(neighbour, "不要了")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(path(), township.clerk())).hasStatusOk();
    }

    @Test
    void aDeputyTakesTheScanOfTheirOwnSuggestionOutUntilItIsRegistered() {
        var suggestion = SuggestionId.next();
        var day = TestClock.MONDAY.minusDays(3);
        suggestions.submit(
                deputy,
                new SuggestionRequest(
                        suggestion,
                        township.area(),
                        "彭德厚",
                        List.of(),
                        "关于修路的建议",
                        "雨天过不了车。",
                        "修一条路。",
                        day,
                        day,
                        Channel.ONLINE),
                PAPER);
        file = new FileId(jdbc.sql("select id from files.file where subject = ?")
                .param(suggestion.value())
                .query(UUID.class)
                .single());
        assertThat(get("/suggestions/" + suggestion.text(), deputy)).bodyText().contains(path() + "/removal");

        suggestions.register(township.chair(), suggestion, new RegistrationRequest(day, 1, null));
        assertThat(get("/suggestions/" + suggestion.text(), deputy))
                .bodyText()
                .contains(path())
                .doesNotContain(path() + "/removal");
        assertThat(takeOut(deputy, "传错了")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(takeOut(township.clerk(), "传错了")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/suggestions/" + suggestion.text(), deputy))
                .bodyText()
                .contains("已撤下")
                .doesNotContain(path());
    }

    private String path() {
        return "/files/" + file.text();
    }

    private MvcTestResult get(String uri, Actor actor) {
        return browser.get().uri(uri).with(as(actor)).exchange();
    }

    private MvcTestResult takeOut(Actor actor, String why) {
        return browser.post()
                .uri(path() + "/removal")
                .with(as(actor))
                .param("reason", why)
                .param("version", "0")
                .exchange();
    }
}
