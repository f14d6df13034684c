package xiangyi.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;

/** A suggestion is taken in from paper, or written by its deputy. */
@HouseTest
class WritingTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SuggestionQueries queries;

    Township township;
    List<PersonId> deputies;
    final SuggestionId id = SuggestionId.next();

    @BeforeEach
    void aTownshipWithDeputies() {
        township = house.township();
        deputies = house.deputies(township, "彭德厚", "龙小燕", "鲁有福");
    }

    @Test
    void showsTheForm() {
        assertThat(browser.get().uri("/suggestions/new").with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("领衔代表", "彭德厚（花果村）", "反映什么问题");
    }

    @Test
    void keepsWhoSaidAndWhoTyped() {
        assertThat(write(township.clerk(), "彭德厚", "龙小燕")).hasStatus(HttpStatus.SEE_OTHER);

        var card = queries.card(township.clerk().scope(SuggestionRight.READ), id);
        assertThat(card.raisedBy()).isEqualTo("彭德厚、龙小燕");
        assertThat(card.status()).isEqualTo(SuggestionStatus.SUBMITTED);
    }

    @Test
    void sentTwiceIsWrittenOnce() {
        write(township.clerk(), "彭德厚");
        assertThat(write(township.clerk(), "彭德厚")).hasStatus(HttpStatus.SEE_OTHER);

        var none = new SuggestionFilter(null, null, null, null, 1);
        assertThat(queries.total(township.clerk().scope(SuggestionRight.READ), none, TestClock.MONDAY))
                .isEqualTo(1);
    }

    @Test
    void sentByTwoClicksAtTheSameMomentIsWrittenOnce() {
        var clicks = Stream.generate(() -> CompletableFuture.supplyAsync(() -> write(township.clerk(), "彭德厚")))
                .limit(4)
                .toList();
        assertThat(clicks).allSatisfy(click -> assertThat(click.join()).hasStatus(HttpStatus.SEE_OTHER));

        var none = new SuggestionFilter(null, null, null, null, 1);
        assertThat(queries.total(township.clerk().scope(SuggestionRight.READ), none, TestClock.MONDAY))
                .isEqualTo(1);
    }

    @Test
    void refusesASignerWhoIsNoDeputyAndKeepsWhatWasTyped() {
        assertThat(write(township.clerk(), "彭德厚", "吴春生"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“吴春生”不在这一天的代表名册里", "《代表法》", "value=\"吴春生\"", "修一条路");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(browser.post()
                        .uri("/suggestions/new")
                        .with(as(township.clerk()))
                        .param("id", id.text())
                        .param("area", township.area().code())
                        .param("leader", "")
                        .param("writtenOn", "2025-11-20"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“领衔代表”还没有填", "“标题”还没有填", "“反映什么问题”还没有填");
    }

    @Test
    void aDeputyWritesTheirOwnOnly() {
        assertThat(write(township.deputy(deputies.get(1)), "彭德厚")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(write(township.deputy(deputies.get(0)), "彭德厚")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void isOutOfSightForTheNeighbours() {
        write(township.clerk(), "彭德厚");
        var neighbour = house.township();

        assertThat(browser.get().uri("/suggestions/" + id.text()).with(as(neighbour.clerk())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aUnitHasNoBusinessHere() {
        assertThat(browser.get().uri("/suggestions").with(as(township.unit(township.roads()))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult write(Actor actor, String leader, String... signers) {
        return browser.post()
                .uri("/suggestions/new")
                .with(as(actor))
                .param("id", id.text())
                .param("area", township.area().code())
                .param("leader", leader)
                .param("signers", signers)
                .param("title", "关于硬化通组公路的建议")
                .param("problem", "雨天过不了车。")
                .param("proposal", "修一条路。")
                .param("writtenOn", "2025-11-20")
                .param("receivedOn", "2025-11-20")
                .param("channel", "PAPER")
                .exchange();
    }
}
