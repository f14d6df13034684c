package xiangyi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static xiangyi.House.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.HouseTest;
import xiangyi.SheetText;
import xiangyi.shared.Actor;
import xiangyi.suggestions.Suggestions;

/** Own words outlive every making of the report; what was signed stays, and says what changed since. */
@HouseTest
class SigningTest {

    private static final String SESSION_PARAGRAPH = "named-14-7";

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Suggestions suggestions;

    FenghuoYear year;
    UUID session;

    @BeforeEach
    void aYear() {
        year = new FenghuoYear(house, jdbc, suggestions);
        year.deputy();
        session = year.session(FenghuoYear.SESSION, "CONGRESS", 7, 54, 53, true);
        year.threeReports(session);
    }

    @Test
    void ownWordsStandInsteadAndAreMarkedWhereTheyDisagree() {
        var said = "4月21日，胜利召开了第七次会议，应到54名，实到53名，参会率达到98.9%。";
        assertThat(type(SESSION_PARAGRAPH, EditPlace.INSTEAD, said, 0)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(draft()).contains(said, "数字和记录不符", "手写“98.9%”，记录里参会率是98.1%", "取数写成的是：4月21日，召开");

        year.session(LocalDate.of(2025, 9, 20), "PRESIDIUM", 3, null, null, true);
        assertThat(draft()).contains(said, "召开主席团会议", "1次");
        assertThat(jdbc.sql("select text from reports.edit where area = ?")
                        .param(year.township.area().code())
                        .query(String.class)
                        .single())
                .isEqualTo(said);
    }

    @Test
    void theDraftMarksWhatDisagreesAndTheSignedPaperStaysAsSigned() throws IOException {
        var said = "4月21日，召开了第七次会议，应到54名，实到53名，参会率达到98.9%。";
        type(SESSION_PARAGRAPH, EditPlace.INSTEAD, said, 0);
        assertThat(paper("/reports/annual.docx" + query())).containsSubsequence(said, "〔核对：手写“98.9%”，记录里参会率是98.1%。〕");
        assertThat(paper(sign(UUID.randomUUID()) + "/paper.docx"))
                .contains(said)
                .doesNotContain("核对");

        type(SESSION_PARAGRAPH, EditPlace.INSTEAD, said.replace("98.9", "98.1"), 1);
        assertThat(paper("/reports/annual.docx" + query()))
                .contains("参会率达到98.1%")
                .doesNotContain("核对");
    }

    @Test
    void ownWordsAreChangedOnTheVersionSeenAndTakenBack() {
        type("presidium", EditPlace.AFTER, "会议质量进一步提高。", 0);
        assertThat(type("presidium", EditPlace.AFTER, "会议开得更好。", 0)).hasStatus(HttpStatus.CONFLICT);
        type("presidium", EditPlace.AFTER, "会议开得更好。", 1);
        assertThat(draft()).contains("会议开得更好。").doesNotContain("会议质量进一步提高");
        type("presidium", EditPlace.AFTER, "", 2);
        assertThat(draft()).doesNotContain("会议开得更好").contains("主席团会议没有登记");
    }

    @Test
    void wordsAtAParagraphThatIsGoneAreKept() {
        type(SESSION_PARAGRAPH, EditPlace.INSTEAD, "会议圆满成功。", 0);
        jdbc.sql("update sessions.session set voided_on = opens_on where id = ?")
                .param(session)
                .update();
        assertThat(draft()).contains("会议圆满成功。");
    }

    @Test
    void theFormShowsWhatWasCounted() {
        var answer = browser.get()
                .uri("/reports/edits" + query() + "&section=sessions&paragraph=" + SESSION_PARAGRAPH)
                .with(as(year.township.clerk()))
                .exchange();
        assertThat(answer).hasStatusOk();
        assertThat(body(answer)).contains("代替这一段", "参会率98.1%");
    }

    @Test
    void whatIsSignedStaysAndSaysWhatChanged() {
        type("presidium", EditPlace.AFTER, "会议质量进一步提高。", 0);
        var signed = sign(UUID.randomUUID());
        assertThat(page(signed)).contains("参会率", "98.1%", "会议质量进一步提高。", "签发以后，记录没有变", "第1版");

        jdbc.sql("update sessions.session set present = 50 where id = ?")
                .param(session)
                .update();
        type("presidium", EditPlace.AFTER, "", 1);
        var page = page(signed);
        assertThat(page).contains("98.1%", "会议质量进一步提高。", "签发以后，记录变了", "92.6%", "50名", "53名");
        assertThat(page.indexOf("92.6%")).isLessThan(page.indexOf("class=\"paper\""));

        var again = sign(UUID.randomUUID());
        assertThat(page(again)).contains("92.6%", "第2版", "签发以后，记录没有变");
        assertThat(page(signed)).contains("98.1%");
        assertThat(draft()).contains("已经签发（第2版");
    }

    @Test
    void aDatePutRightShowsTheOldDayAndTheNew() {
        var signed = sign(UUID.randomUUID());
        jdbc.sql("update sessions.session set opens_on = date '2025-04-22', closes_on = date '2025-04-22' where id = ?")
                .param(session)
                .update();
        assertThat(page(signed)).contains("2025年4月22日，原来是2025年4月21日", "4月21日，召开", "4月22日，召开");
    }

    @Test
    void aSecondClickSignsOnce() {
        var id = UUID.randomUUID();
        assertThat(sign(id)).isEqualTo(sign(id));
        assertThat(jdbc.sql("select count(*) from reports.signed where area = ?")
                        .param(year.township.area().code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodySignsForTomorrowNorElsewhere() {
        var clerk = year.township.clerk();
        assertThat(post(clerk, UUID.randomUUID(), "2030-01-01")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var neighbour = house.township().clerk();
        assertThat(post(neighbour, UUID.randomUUID(), "2025-11-20")).hasStatus(HttpStatus.NOT_FOUND);
        var signed = sign(UUID.randomUUID());
        assertThat(browser.get().uri(signed).with(as(neighbour))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theSignedPaperAndItsAppendixCanBeTaken() {
        var signed = sign(UUID.randomUUID());
        for (var address : List.of(signed + "/paper.docx", signed + "/paper.docx?appendix=true")) {
            assertThat(browser.get().uri(address).with(as(year.township.clerk())))
                    .hasStatusOk();
        }
        var page = browser.get()
                .uri("/reports/annual" + query() + "&appendix=true&empty=leave")
                .with(as(year.township.clerk()))
                .exchange();
        assertThat(body(page)).contains("数字依据", "proof-attendance-14-7").doesNotContain("做好宣传");
        var list = browser.get().uri("/reports").with(as(year.township.clerk())).exchange();
        assertThat(body(list)).contains(signed, "第1版");
    }

    @Test
    void theListOfTheSignedIsTurnedAndNarrowedToAYear() {
        var signed = sign(UUID.randomUUID());
        jdbc.sql("""
                        insert into reports.signed
                        select gen_random_uuid(), area, date '2014-01-01', date '2014-12-31', n, title, signed_on - n,
                               signatory, report, recorded_at, recorded_by, recorded_name
                          from reports.signed cross join generate_series(1, 20) n
                         where area = ?
                        """).param(year.township.area().code()).update();
        assertThat(page("/reports"))
                .contains("共<b>21</b>份", signed, "第19版", "page=2")
                .doesNotContain("第20版");
        assertThat(page("/reports?page=2")).contains("第20版").doesNotContain(signed);
        assertThat(page("/reports?year=2025")).contains("共<b>1</b>份", signed).doesNotContain("第2版");
        assertThat(page("/reports?year=2014")).contains("共<b>20</b>份", "第20版").doesNotContain(signed);
    }

    @Test
    void theRowsBehindASignedFigureLeaveAsASheet() throws IOException {
        var path = sign(UUID.randomUUID()) + "/export?open=attendance-14-7";
        assertThat(SheetText.of(
                        browser.get().uri(path).with(as(year.township.clerk())).exchange()))
                .contains("2025-04-21");
        assertThat(browser.get().uri(path).with(as(house.township().clerk()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult type(String paragraph, EditPlace place, String text, int version) {
        return browser.post()
                .uri("/reports/edits")
                .with(as(year.township.clerk()))
                .with(csrf())
                .param("area", year.township.area().code())
                .param("from", "2025-01-01")
                .param("until", "2025-12-31")
                .param("section", "sessions")
                .param("paragraph", paragraph)
                .param("place", place.name())
                .param("text", text)
                .param("version", String.valueOf(version))
                .exchange();
    }

    private String sign(UUID id) {
        var answer = post(year.township.clerk(), id, "2025-11-20");
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult post(Actor actor, UUID id, String on) {
        return browser.post()
                .uri("/reports/signature")
                .with(as(actor))
                .with(csrf())
                .param("id", id.toString())
                .param("area", year.township.area().code())
                .param("from", "2025-01-01")
                .param("until", "2025-12-31")
                .param("on", on)
                .param("signatory", "李明远")
                .exchange();
    }

    private String draft() {
        return page("/reports/annual" + query());
    }

    private String query() {
        return "?area=" + year.township.area().code() + "&from=2025-01-01&until=2025-12-31";
    }

    private String page(String address) {
        var answer = browser.get().uri(address).with(as(year.township.clerk())).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private String paper(String address) throws IOException {
        var answer = browser.get().uri(address).with(as(year.township.clerk())).exchange();
        assertThat(answer).hasStatusOk();
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
