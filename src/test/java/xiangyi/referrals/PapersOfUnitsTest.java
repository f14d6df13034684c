package xiangyi.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.Suggestions;

/** The unit's letter and photographs: brought in with the answer, read by everybody who sees the referral. */
@HouseTest
class PapersOfUnitsTest {

    static final LocalDate HANDED_OVER = LocalDate.of(2025, 8, 27);
    static final byte[] LETTER = "%PDF-1.4 烽政函〔2025〕21号".getBytes(StandardCharsets.UTF_8);

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Suggestions suggestions;

    @Autowired
    ReferralQueries queries;

    @Autowired
    JdbcClient jdbc;

    Township township;
    PersonId deputy;
    Actor unit;
    SuggestionId suggestion;
    ReferralId referral;

    @BeforeEach
    void aSuggestionInTheHandsOfTheFarmingCentre() {
        township = house.township();
        deputy = house.deputies(township, "罗广田").get(0);
        unit = township.unit(township.farming());
        suggestion = suggestions.submit(
                township.clerk(),
                new SuggestionRequest(
                        SuggestionId.next(),
                        township.area(),
                        "罗广田",
                        List.of(),
                        "关于清理双河村灌溉渠淤积的建议",
                        "渠道淤了三百米。",
                        "秋收后清一次。",
                        HANDED_OVER,
                        HANDED_OVER,
                        Channel.PAPER));
        suggestions.register(township.clerk(), suggestion, new RegistrationRequest(HANDED_OVER, 1, null));
        referral = suggestions.handOver(
                township.clerk(),
                suggestion,
                new HandOver(
                        township.area(),
                        township.farming(),
                        List.of(),
                        AnswerClock.ORDINARY,
                        HANDED_OVER,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void theLetterIsReadByDeputyClerkAndChair() {
        assertThat(reply(file("答复函.pdf", LETTER))).hasStatus(HttpStatus.SEE_OTHER);

        for (var reader : List.of(township.deputy(deputy), township.clerk(), township.chair())) {
            assertThat(browser.get().uri("/suggestions/" + suggestion.text()).with(as(reader)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("答复函.pdf", "/files/" + kept());
            assertThat(download(reader)).hasStatusOk().body().isEqualTo(LETTER);
        }
        assertThat(browser.get().uri("/referrals/" + referral.text()).with(as(unit)))
                .hasStatusOk()
                .bodyText()
                .contains("/files/" + kept());
        assertThat(download(unit)).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
    }

    @Test
    void anotherUnitDoesNotFindIt() {
        reply(file("答复函.pdf", LETTER));

        assertThat(download(township.unit(township.roads()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aUnitDoesNotFindWhatHangsOnARecordThatIsNotItsOwn() {
        reply(file("答复函.pdf", LETTER));
        jdbc.sql("update files.file set subject = :suggestion where id = :id::uuid")
                .param("suggestion", suggestion.value())
                .param("id", kept())
                .update();

        assertThat(download(unit)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void ofWhatIsDoneOnlyTheClerkTakesAPaperOut() {
        reply(file("答复函.pdf", LETTER));
        var removal = "/files/" + kept() + "/removal";
        jdbc.sql("update referrals.referral set status = 'DONE' where id = :id")
                .param("id", referral.value())
                .update();
        assertThat(browser.get().uri("/referrals/" + referral.text()).with(as(unit)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(removal);
        assertThat(browser.get().uri(removal).with(as(unit))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get().uri(removal).with(as(township.clerk()))).hasStatusOk();
    }

    @Test
    void theUnitTakesAWrongPaperOutAndTheSuggestionTellsOfIt() {
        reply(file("传错了.pdf", LETTER));
        var removal = "/files/" + kept() + "/removal";

        assertThat(browser.get().uri("/referrals/" + referral.text()).with(as(unit)))
                .bodyText()
                .contains(removal);
        for (var reader : List.of(township.deputy(deputy), township.chair())) {
            assertThat(browser.get().uri(removal).with(as(reader))).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(browser.get().uri(removal).with(as(township.unit(township.roads()))))
                .hasStatus(HttpStatus.NOT_FOUND);

        assertThat(browser.post()
                        .uri(removal)
                        .with(as(unit))
                        .param("reason", "是别的答复函")
                        .param("version", "0"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/referrals/" + referral.text());
        assertThat(download(unit)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/suggestions/" + suggestion.text()).with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("附件：<del>传错了.pdf</del>改为已撤下", "是别的答复函")
                .doesNotContain("/files/" + kept());
    }

    @Test
    void progressMayCarrySeveralPhotographs() {
        var photograph = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1};
        assertThat(send(
                        "progress",
                        Map.of("on", "2025-10-20", "said", "清了一百米"),
                        file("一.jpg", photograph),
                        file("二.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 2})))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri("/suggestions/" + suggestion.text()).with(as(township.clerk())))
                .bodyText()
                .contains("一.jpg", "二.jpg");
    }

    @Test
    void anAnswerWithAFileThatIsNoLetterIsNotKept() {
        assertThat(reply(file("答复函.pdf", "<script>".getBytes(StandardCharsets.UTF_8))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“答复函.pdf”不能上传", "已经清了一段");
        assertThat(queries.card(township.clerk().scope(ReferralRight.READ), referral)
                        .status())
                .isEqualTo(ReferralStatus.HANDED_OVER);
    }

    @Test
    void whatOnlyAwaitsTheRatingIsNotTheUnitsToDo() {
        assertThat(browser.get().uri("/referrals").with(as(unit))).bodyText().contains("要办的1件");

        reply();

        assertThat(browser.get().uri("/referrals").with(as(unit)))
                .bodyText()
                .contains("要办的0件", "等代表评价、等主席团决定的1件", "灌溉渠淤积");
    }

    private MvcTestResult reply(MockMultipartFile... files) {
        return send("reply", Map.of("on", "2025-10-20", "result", "A", "said", "已经清了一段。"), files);
    }

    private MvcTestResult send(String path, Map<String, String> fields, MockMultipartFile... files) {
        var version = queries.card(township.clerk().scope(ReferralRight.READ), referral)
                .version();
        var post = browser.post()
                .uri("/referrals/" + referral.text() + "/" + path)
                .multipart()
                .with(as(unit))
                .param("version", String.valueOf(version));
        fields.forEach(post::param);
        for (var file : files) {
            post.file(file);
        }
        return post.exchange();
    }

    private MvcTestResult download(Actor reader) {
        return browser.get().uri("/files/" + kept()).with(as(reader)).exchange();
    }

    private String kept() {
        return jdbc.sql("select id from files.file where area = :area")
                .param("area", township.area().code())
                .query(String.class)
                .single();
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, null, bytes);
    }
}
