package xiangyi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;
import xiangyi.House.Township;

/** A year's summary is signed; then the clerk finds that the inspection was a day later. */
@BrowserTest
class SignedSummaryTest {

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    @Test
    void staysAsItWasAndShowsWhichDateWasPutRight() {
        var township = house.township();
        house.deputies(township, "彭德厚", "龙小燕");
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE);
                var chair = visitors.signedIn(township, township.chair(), "石永清", Look.PHONE)) {
            var activity = inspection(clerk);
            var signed = sign(chair, township);
            chair.sees("签发以后，记录没有变", "11月4日，组织2名代表视察新农村建设");

            clerk.open(activity);
            clerk.follow("/correction");
            clerk.type("startsOn", "2025-11-05");
            clerk.type("reason", "签到册上写的是5日");
            assertThat(clerk.send()).isEqualTo(200);
            clerk.sees("11月5日");

            chair.open(signed);
            chair.sees("签发以后，记录变了", "2025年11月5日，原来是2025年11月4日", "11月4日，组织2名代表视察新农村建设");
            chair.shot("report-signed-changed");
            chair.page()
                    .locator("main .part a")
                    .filter(new Locator.FilterOptions().setHasText("视察新农村建设"))
                    .first()
                    .click();
            chair.page().waitForLoadState();
            chair.lookOver();
            chair.sees("签到册上写的是5日", "2025年11月4日");

            sign(chair, township);
            chair.sees("第2版", "签发以后，记录没有变", "11月5日，组织2名代表视察新农村建设");
            chair.open(signed);
            chair.sees("11月4日，组织2名代表视察新农村建设");
        }
    }

    private static String inspection(Visitor clerk) {
        clerk.open("/activities/new");
        clerk.choose("kind", "视察");
        clerk.type("title", "视察新农村建设");
        clerk.type("startsOn", "2025-11-04");
        clerk.type("deputies", "彭德厚、龙小燕");
        clerk.type("findings", "加大街道管理力度");
        assertThat(clerk.send()).isEqualTo(200);
        return clerk.path();
    }

    private static String sign(Visitor chair, Township township) {
        chair.open("/reports/annual?area=" + township.area().code() + "&year=2025");
        chair.page().locator("main a[href^='/reports/signature']").first().click();
        chair.page().waitForLoadState();
        chair.lookOver();
        chair.finds("signatory", "石永清");
        assertThat(chair.send()).isEqualTo(200);
        return chair.path();
    }
}
