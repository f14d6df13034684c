package xiangyi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;
import xiangyi.House.Township;

/** Last year's sessions are entered from the paper: one of too few, whose number is "put right", one with too many votes. */
@BrowserTest
class PastSessionTest {

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    @Test
    void isRecordedAsItWasAndPassesNothing() {
        var township = house.township();
        house.deputies(township, "彭德厚", "龙小燕", "鲁有福", "何满仓", "石永清", "周秀兰", "田桂花", "罗广田", "梁守信");
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            var few = session(clerk, "5", "2024-03-12", "7", "5");
            clerk.sees("不足法定人数", "全体代表9人，三分之二是6人，到会5人", "纸上写应到7人，名册上这一天在任的是9人");
            vote(clerk, few, "关于批准财政预算的决议", "6");
            clerk.sees("无效", "票比人多，表决无效");

            clerk.open(few + "/correction");
            clerk.type("expected", "6");
            clerk.type("reason", "会议记录上是6人");
            assertThat(clerk.send()).isEqualTo(200);
            clerk.sees("会议记录上是6人", "不足法定人数", "无效");
            clerk.shot("session-void");

            var many = session(clerk, "6", "2024-09-20", "", "7");
            vote(clerk, many, "关于道路的决议", "8");
            vote(clerk, many, "关于饮水的决议", "6");
            clerk.sees("关于道路的决议：票数合计8，到会只有7人", "无效", "通过");

            clerk.open("/sessions");
            clerk.sees("开过，人数不够，无效", "5 / 9");
            summary(clerk, township);
        }
    }

    private static void summary(Visitor clerk, Township township) {
        clerk.open("/reports/annual?area=" + township.area().code() + "&year=2024");
        clerk.sees("第五次会议，应到代表9名，实到5名，不足法定人数，会议通过的事项无效。", "第六次会议。应到代表9名，实到7名", "会议通过《关于饮水的决议》，赞成6票。");
        assertThat(clerk.page().locator("main").innerText())
                .doesNotContain("第五次会议。应到", "通过决议、决定", "关于道路的决议", "财政预算的决议");
        clerk.shot("report-void");
    }

    private static String session(Visitor clerk, String ordinal, String day, String expected, String present) {
        clerk.open("/sessions/new?kind=CONGRESS");
        clerk.type("ordinal", ordinal);
        clerk.type("opensOn", day);
        clerk.tick("held", "true");
        clerk.type("expected", expected);
        clerk.type("present", present);
        assertThat(clerk.send()).isEqualTo(200);
        return clerk.path();
    }

    private static void vote(Visitor clerk, String session, String title, String inFavour) {
        clerk.open(session + "/resolutions/new");
        clerk.type("title", title);
        clerk.type("inFavour", inFavour);
        assertThat(clerk.send()).isEqualTo(200);
    }
}
