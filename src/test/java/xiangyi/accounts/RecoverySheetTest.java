package xiangyi.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.shared.Seals;

/** The words of the key are shown to whoever looks after accounts, until they say that the sheet is kept. */
@HouseTest
class RecoverySheetTest {

    private static final String PAGE = "/first-run/recovery-sheet";

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Seals seals;

    @Autowired
    JdbcClient jdbc;

    Township township;

    @BeforeEach
    @AfterEach
    void notYetKept() {
        jdbc.sql("update shared.key set sheet_kept = false").update();
        township = house.township();
    }

    @Test
    void isShownUntilItIsKept() {
        var words = seals.recoveryWords().orElseThrow();
        assertThat(browser.get().uri(PAGE).with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains(words, "锁在柜子里");
        assertThat(browser.post().uri(PAGE).with(as(township.clerk()))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri(PAGE).with(as(township.clerk()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isForNobodyElse() {
        assertThat(browser.get().uri(PAGE).with(as(township.chair()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.post().uri(PAGE).with(as(township.unit(township.roads()))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(seals.recoveryWords()).isPresent();
    }
}
