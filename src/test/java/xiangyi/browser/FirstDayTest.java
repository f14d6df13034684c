package xiangyi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;

/** The first minutes with the program: the first account, out, a wrong password, in again. */
@BrowserTest
class FirstDayTest {

    private static final String PASSWORD = "烽火乡的第一个口令";

    @Autowired
    Visitors visitors;

    @Autowired
    House house;

    @Test
    void beginsWithTheFirstAccountAndAWrongPasswordIsTold() {
        visitors.forgetEverybody();
        try (var clerk = visitors.stranger(Look.PHONE)) {
            clerk.open("/sign-in");
            assertThat(clerk.path()).isEqualTo("/first-run");
            clerk.shot("first-run");
            clerk.type("place", "烽火乡");
            clerk.type("code", "990101201");
            clerk.type("name", "吴春生");
            clerk.type("username", "wuchunsheng");
            clerk.type("password", "123");
            assertThat(clerk.send()).isEqualTo(422);
            clerk.isAtTheProblems();
            clerk.finds("name", "吴春生");

            clerk.type("password", PASSWORD);
            clerk.send();
            clerk.open("/account");
            clerk.sees("吴春生");
            clerk.page().locator("form[action='/sign-out'] button").evaluate("button => button.click()");
            clerk.page().waitForURL("**/sign-in*");

            clerk.shot("sign-in");
            clerk.type("username", "wuchunsheng");
            clerk.type("password", "不是这个口令");
            assertThat(clerk.send()).isEqualTo(422);
            clerk.sees("用户名或口令不对");
            clerk.finds("username", "wuchunsheng");
            clerk.isAtTheProblems();

            clerk.type("password", PASSWORD);
            clerk.send();
            clerk.open("/suggestions");
            clerk.sees("建议");
            clerk.shot("empty");
        }
    }

    @Test
    void theRoomsFoldUpOnAPhone() {
        var township = house.township();
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            clerk.open("/suggestions");
            var rooms = clerk.page().locator("nav.rivers");
            assertThat(rooms.isVisible()).isFalse();
            clerk.page().locator(".menu summary").click();
            assertThat(rooms.isVisible()).isTrue();
            clerk.lookOver();
            clerk.shot("menu");
        }
    }

    @Test
    void canBeWalkedWithoutAMouse() {
        var township = house.township();
        house.deputies(township, "彭德厚", "龙小燕");
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.ORDINARY)) {
            clerk.open("/suggestions/new");
            clerk.tabTo("skip");
            clerk.page().keyboard().press("Enter");
            clerk.tabTo("leader");
            clerk.page().keyboard().type("彭德厚");
            clerk.tabTo("title");
            clerk.page().keyboard().type("关于修一座便桥的建议");
            clerk.tabTo("problem");
            clerk.page().keyboard().type("涨水时过不了河。");
            clerk.tabTo("proposal");
            clerk.page().keyboard().type("修一座便桥。");
            clerk.tabTo("action is-main");
            clerk.page().keyboard().press("Enter");
            clerk.page().waitForURL(url -> !url.endsWith("/new"));
            clerk.sees("关于修一座便桥的建议", "彭德厚");
        }
    }
}
