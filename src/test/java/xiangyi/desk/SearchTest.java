package xiangyi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.Suggestions;

/** One field finds a suggestion by its words and a deputy by name, each within what one may see. */
@HouseTest
class SearchTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Suggestions suggestions;

    Township township;
    List<PersonId> deputies;

    @BeforeEach
    void aSuggestionHandedOver() {
        township = house.township();
        deputies = house.deputies(township, "罗广田", "何满仓");
        var suggestion = suggestions.submit(
                township.clerk(),
                new SuggestionRequest(
                        SuggestionId.next(),
                        township.area(),
                        "罗广田",
                        List.of(),
                        "关于清理双河村灌溉渠淤积的建议",
                        "渠道淤了三百米。",
                        "秋收后清一次。",
                        TestClock.MONDAY,
                        TestClock.MONDAY,
                        Channel.PAPER));
        suggestions.register(township.clerk(), suggestion, new RegistrationRequest(TestClock.MONDAY, 1, null));
        suggestions.handOver(
                township.clerk(),
                suggestion,
                new HandOver(
                        township.area(),
                        township.farming(),
                        List.of(),
                        AnswerClock.ORDINARY,
                        TestClock.MONDAY,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void findsWordsNamesAndInitials() {
        assertThat(search(township.clerk(), "灌溉渠")).bodyText().contains("找到<b>1</b>条", "关于清理双河村灌溉渠淤积的建议");
        assertThat(search(township.clerk(), "罗广田"))
                .bodyText()
                .contains("找到<b>2</b>条", "/deputies/" + deputies.get(0).text());
        assertThat(search(township.clerk(), "lgt"))
                .bodyText()
                .contains("找到<b>1</b>条", "罗广田")
                .doesNotContain("何满仓");
        assertThat(search(township.chair(), "清理 三百米")).bodyText().contains("灌溉渠");
    }

    @Test
    void saysWhatToTryWhenNothingIsFound() {
        assertThat(search(township.clerk(), "飞机场")).hasStatusOk().bodyText().contains("没有找到“飞机场”", "拼音首字母");
        assertThat(search(township.clerk(), "  ")).hasStatusOk().bodyText().contains("想找什么");
        assertThat(search(township.clerk(), "'&|:*\\\\%_")).hasStatusOk();
        assertThat(search(township.clerk(), "<b>")).bodyText().contains("&lt;b&gt;");
    }

    @Test
    void aUnitFindsItsOwnMattersOnly() {
        assertThat(search(township.unit(township.farming()), "灌溉渠")).bodyText().contains("/referrals/");
        assertThat(search(township.unit(township.roads()), "灌溉渠")).bodyText().contains("没有找到");
        assertThat(search(township.unit(township.farming()), "罗广田")).bodyText().doesNotContain("/deputies/");
    }

    @Test
    void aNumberFindsWhatBearsItFirst() {
        registered("关于第二件事的建议", LocalDate.of(2025, 7, 1), 2);
        registered("关于第十二件事的建议", LocalDate.of(2025, 11, 7), 12);
        registered("关于第二十件事的建议", LocalDate.of(2025, 11, 14), 20);

        for (var typed : List.of("14-闭2025-2", "１４－闭２０２５－２")) {
            assertThat(page(typed)).as(typed).containsSubsequence("关于第二件事的建议", "关于第二十件事的建议");
        }
        assertThat(page("14-闭2025-20")).containsOnlyOnce("/suggestions/").contains("关于第二十件事的建议");
    }

    private String page(String typed) {
        return new String(
                search(township.clerk(), typed).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void registered(String title, LocalDate on, int serial) {
        var id = suggestions.submit(
                township.clerk(),
                new SuggestionRequest(
                        SuggestionId.next(),
                        township.area(),
                        "罗广田",
                        List.of(),
                        title,
                        "有这件事。",
                        "办这件事。",
                        on,
                        on,
                        Channel.PAPER));
        suggestions.register(township.clerk(), id, new RegistrationRequest(on, 1, serial));
    }

    @Test
    void anotherTownshipFindsNothing() {
        assertThat(search(house.township().clerk(), "灌溉渠")).bodyText().contains("没有找到");
        assertThat(search(township.county(), "灌溉渠")).bodyText().contains("双河村");
    }

    private MvcTestResult search(Actor actor, String typed) {
        return browser.get().uri("/search").param("q", typed).with(as(actor)).exchange();
    }
}
