package xiangyi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;
import xiangyi.House.Township;

/** Two clicks, two people, and the back button: nothing is lost and nothing is doubled. */
@BrowserTest
class NothingLostTest {

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
        house.deputies(township, "彭德厚", "龙小燕");
    }

    @Test
    void aDoubleClickWritesOneSuggestion() {
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.ORDINARY)) {
            fill(clerk);
            clerk.mainButton().dblclick();
            clerk.page().waitForURL(url -> !url.endsWith("/new"));
            assertThat(written(clerk)).isEqualTo(1);
        }
    }

    @Test
    void goingBackAndSendingAgainFindsItDone() {
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.ORDINARY)) {
            fill(clerk);
            clerk.send();
            var first = clerk.path();
            clerk.page().goBack();
            if (clerk.page().locator("[name=title]").inputValue().isEmpty()) {
                fillIn(clerk);
            }
            clerk.send();
            assertThat(clerk.path()).startsWith("/suggestions/");
            assertThat(written(clerk)).as("written beside " + first).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void whoSavesSecondKeepsWhatTheyTyped() {
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.ORDINARY);
                var other = visitors.signedIn(township, township.clerk(), "冉秀英", Look.ORDINARY)) {
            fill(clerk);
            clerk.send();
            var correction = clerk.path() + "/correction";
            clerk.open(correction);
            other.open(correction);
            clerk.type("title", "关于修便桥和护栏的建议");
            clerk.type("reason", "写漏了护栏。");
            clerk.send();
            other.type("title", "关于修一座石拱桥的建议");
            other.type("reason", "桥的种类写错了。");
            assertThat(other.send()).isEqualTo(409);
            other.sees("刚才有人改动了这条记录");
            other.finds("title", "关于修一座石拱桥的建议");
            other.finds("reason", "桥的种类写错了。");
            other.isAtTheProblems();
        }
    }

    private static void fill(Visitor clerk) {
        clerk.open("/suggestions/new");
        fillIn(clerk);
    }

    private static void fillIn(Visitor clerk) {
        clerk.type("leader", "彭德厚");
        clerk.type("title", "关于修一座便桥的建议");
        clerk.type("problem", "涨水时过不了河。");
        clerk.type("proposal", "修一座便桥。");
    }

    private static int written(Visitor clerk) {
        clerk.open("/suggestions");
        return clerk.page().locator("table.ledger tbody tr").count();
    }
}
