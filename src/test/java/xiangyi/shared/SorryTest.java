package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import xiangyi.House;
import xiangyi.HouseTest;

/** A person who may not, and one who looked in the wrong place, are told different things. */
@HouseTest
class SorryTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Test
    void saysWhoMayInsteadOfSpeakingOfAddresses() {
        var township = house.township();
        var unit = township.unit(township.roads());
        assertThat(browser.get().uri("/suggestions/new").with(as(unit)))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("您现在的身份不能办这件事", "这件事由别的身份来办")
                .doesNotContain("地址可能写错了");
    }

    @Test
    void saysThatTheAddressMayBeWrong() {
        assertThat(browser.get().uri("/nowhere").with(as(house.township().clerk())))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("地址可能写错了")
                .doesNotContain("这件事由别的身份来办");
    }
}
