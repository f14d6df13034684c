package xiangyi.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.shared.ReasonRequest;

/** A suggestion goes back to its deputy, is mended, and comes in again. */
@HouseTest
class ResubmissionTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Suggestions suggestions;

    @Autowired
    SuggestionQueries queries;

    Township township;
    Actor raiser;
    Actor other;
    final SuggestionId id = SuggestionId.next();

    @BeforeEach
    void aReturnedSuggestion() {
        township = house.township();
        List<PersonId> deputies = house.deputies(township, "彭德厚", "龙小燕");
        raiser = township.deputy(deputies.get(0));
        other = township.deputy(deputies.get(1));
        suggestions.submit(
                raiser,
                new SuggestionRequest(
                        id,
                        township.area(),
                        "彭德厚",
                        List.of(),
                        "关于修路和修桥的建议",
                        "雨天过不了车。",
                        "修一条路，再修一座桥。",
                        DAY,
                        DAY,
                        Channel.ONLINE));
        suggestions.returnTo(township.chair(), id, new ReasonRequest("写了两件事，请分开写。", card().version()));
    }

    @Test
    void isAskedForWhereItIsSeen() {
        assertThat(get("", raiser)).hasStatusOk().bodyText().contains("写了两件事，请分开写。", path() + "/resubmission");
        assertThat(get("", township.clerk())).hasStatusOk().bodyText().contains(path() + "/resubmission");
        assertThat(get("", other)).hasStatusOk().bodyText().doesNotContain("/resubmission");
        assertThat(listed()).contains("退回修改");
    }

    @Test
    void showsTheWordsAndWhyTheyWentBack() {
        assertThat(get("/resubmission", raiser))
                .hasStatusOk()
                .bodyText()
                .contains("写了两件事，请分开写。", "value=\"关于修路和修桥的建议\"", "修一条路，再修一座桥。", "再次提交")
                .doesNotContain("name=\"reason\"");
    }

    @Test
    void comesInAgainAndIsRegistered() {
        assertThat(mend(raiser, "关于修路的建议", card().version())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().status()).isEqualTo(SuggestionStatus.SUBMITTED);
        assertThat(listed()).contains("关于修路的建议", "待审查").doesNotContain("关于修路和修桥的建议");

        assertThat(browser.post()
                        .uri(path() + "/registration")
                        .with(as(township.clerk()))
                        .param("version", String.valueOf(card().version()))
                        .param("on", "2025-11-21"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().status()).isEqualTo(SuggestionStatus.REGISTERED);
        assertThat(get("", raiser))
                .bodyText()
                .contains("<del>关于修路和修桥的建议</del>", "写了两件事，请分开写。")
                .doesNotContain("/resubmission");
    }

    @Test
    void isMendedByTheClerkForTheDeputy() {
        assertThat(mend(township.clerk(), "关于修路的建议", card().version())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().status()).isEqualTo(SuggestionStatus.SUBMITTED);
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        assertThat(mend(raiser, "", card().version()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“标题”还没有填", "晴天也难走。");
        assertThat(card().status()).isEqualTo(SuggestionStatus.RETURNED);
        assertThat(queries.text(township.clerk().scope(SuggestionRight.READ), id)
                        .problem())
                .isEqualTo("雨天过不了车。");
    }

    @Test
    void severalMattersAreAskedAboutWhereItIsReviewed() {
        assertThat(mend(raiser, "关于修路、关于修桥的建议", card().version())).hasStatus(HttpStatus.SEE_OTHER);
        for (var under : List.of("", "/registration")) {
            assertThat(get(under, township.clerk())).bodyText().contains("请核对", "标题里像是写了不止一件事", "一事一议");
        }
        assertThat(mendedAgain("关于修路的建议")).doesNotContain("请核对");
    }

    private String mendedAgain(String title) {
        suggestions.returnTo(township.chair(), id, new ReasonRequest("请分开写。", card().version()));
        mend(raiser, title, card().version());
        return new String(get("", township.clerk()).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void ofTwoAtOnceTheSecondIsTold() {
        var version = card().version();
        mend(township.clerk(), "关于修路的建议", version);
        assertThat(mend(raiser, "关于修桥的建议", version)).hasStatus(HttpStatus.CONFLICT);
        assertThat(mend(raiser, "关于修桥的建议", card().version())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(card().title()).isEqualTo("关于修路的建议");
    }

    @Test
    void isNotForAnotherDeputyAndOutOfSightForTheNeighbours() {
        assertThat(get("/resubmission", other)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mend(other, "关于修路的建议", card().version())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/resubmission", township.chair())).hasStatus(HttpStatus.FORBIDDEN);

        var neighbour = house.township().clerk();
        assertThat(get("/resubmission", neighbour)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mend(neighbour, "关于修路的建议", card().version())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String path() {
        return "/suggestions/" + id.text();
    }

    private SuggestionCard card() {
        return queries.card(township.clerk().scope(SuggestionRight.READ), id);
    }

    private MvcTestResult get(String under, Actor actor) {
        return browser.get().uri(path() + under).with(as(actor)).exchange();
    }

    /** What the list of suggestions says below its filters. */
    private String listed() {
        var page = new String(
                browser.get()
                        .uri("/suggestions")
                        .with(as(raiser))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        return page.substring(page.indexOf("<tbody"));
    }

    private MvcTestResult mend(Actor actor, String title, int version) {
        return browser.post()
                .uri(path() + "/resubmission")
                .with(as(actor))
                .param("version", String.valueOf(version))
                .param("title", title)
                .param("problem", "晴天也难走。")
                .param("proposal", "修一条路。")
                .exchange();
    }
}
