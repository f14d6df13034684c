package xiangyi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.web.RailEntry;

/** Help is one click away from every page, and begins with the room that somebody came from. */
@HouseTest
class HelpTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    List<RailEntry> rail;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
    }

    @Test
    void eachRoomSaysWhatItIsForAndHowItIsDone() {
        assertThat(rail)
                .allSatisfy(entry -> assertThat(Text.has(entry.key() + ".help") && Text.has(entry.key() + ".help.2"))
                        .as(entry.key())
                        .isTrue());
    }

    @Test
    void beginsWithTheRoomOfThePageAndLeadsBackToItFromEveryPage() {
        assertThat(page(township.clerk(), "/suggestions?stage=DONE"))
                .contains("/help?at=%2Fsuggestions%3Fstage%3DDONE");

        var help = page(township.clerk(), "/help?at=/suggestions?stage=DONE");
        assertThat(help.indexOf(Text.text("suggestions.rail.help")))
                .isPositive()
                .isLessThan(help.indexOf(Text.text("desk.rail.help")));
    }

    @Test
    void aUnitReadsOnlyWhatItHas() {
        assertThat(page(township.unit(township.roads()), "/help"))
                .contains(Text.text("referrals.rail.open.help"))
                .doesNotContain(Text.text("roster.rail.help"));
    }

    private String page(Actor actor, String path) {
        var answer =
                browser.get().uri(java.net.URI.create(path)).with(as(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
