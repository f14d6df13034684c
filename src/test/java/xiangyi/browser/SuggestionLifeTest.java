package xiangyi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;

/** One suggestion from the paper on the desk until what was promised is truly done, by the people who do it. */
@BrowserTest
class SuggestionLifeTest {

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    @Test
    void isWrittenAnsweredRatedRedoneTrackedAndKept() {
        var township = house.township();
        house.deputies(township, "彭德厚", "龙小燕", "鲁有福");
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE);
                var unit = visitors.signedIn(township, township.unit(township.roads()), "石大川", Look.PHONE)) {
            var suggestion = write(clerk);
            register(clerk);
            handOver(clerk);
            answer(unit, "已列入计划。", "硬化三公里路面");
            rate(clerk, suggestion, "DISSATISFIED");
            clerk.follow("/redo");
            clerk.type("said", "请到现场看过再答复。");
            clerk.send();
            answerAgain(unit);
            rate(clerk, suggestion, "SATISFIED");
            clerk.open(suggestion);
            clerk.sees("跟踪中", "硬化三公里路面");
            clerk.shot("suggestion");
            unit.open("/referrals");
            unit.follow(referral(unit));
            unit.follow("/fulfilment");
            unit.type("said", "路面已经硬化，验收合格。");
            unit.send();
            clerk.open(suggestion);
            clerk.sees("办结", "请到现场看过再答复。");
            clerk.shot("suggestion-done");
            clerk.open("/suggestions?stage=DONE");
            clerk.sees("关于硬化通组公路的建议");
        }
    }

    /** Refused once, because one signer is no deputy: everything that was typed is still there. */
    private static String write(Visitor clerk) {
        clerk.open("/suggestions");
        clerk.follow("/suggestions/new");
        clerk.type("leader", "彭德厚");
        clerk.type("signers", 0, "龙小燕");
        clerk.type("signers", 1, "吴春生");
        clerk.type("title", "关于硬化通组公路的建议");
        clerk.type("problem", "雨天过不了车。");
        clerk.type("proposal", "修一条路。");
        clerk.type("writtenOn", "2025-11-20");
        clerk.type("receivedOn", "2025-11-20");
        clerk.shot("suggestion-new");
        assertThat(clerk.send()).isEqualTo(422);
        clerk.sees("“吴春生”不在这一天的代表名册里");
        clerk.isAtTheProblems();
        clerk.finds("title", "关于硬化通组公路的建议");
        clerk.finds("problem", "雨天过不了车。");
        clerk.shot("suggestion-refused");
        clerk.page().locator("#problems a[href='#signers']").click();
        clerk.type("signers", 1, "鲁有福");
        assertThat(clerk.send()).isEqualTo(200);
        return clerk.path();
    }

    private static void register(Visitor clerk) {
        clerk.follow("/registration");
        clerk.send();
        clerk.sees("待交办");
    }

    private static void handOver(Visitor clerk) {
        clerk.follow("/hand-over");
        clerk.choose("department", "乡村建设办公室");
        clerk.type("on", "2025-11-21");
        clerk.shot("hand-over");
        clerk.send();
        clerk.sees("待签收", "乡村建设办公室");
        clerk.open("/suggestions");
        clerk.sees("关于硬化通组公路的建议");
        clerk.shot("suggestions");
    }

    private static void answer(Visitor unit, String said, String promise) {
        unit.open("/referrals");
        unit.sees("关于硬化通组公路的建议");
        unit.shot("desk");
        unit.follow(referral(unit));
        unit.follow("/receipt");
        unit.send();
        unit.follow("/contact");
        unit.type("said", "和彭德厚代表一起到现场看过。");
        unit.send();
        unit.follow("/reply");
        unit.tick("result", "B");
        unit.type("said", said);
        unit.type("promise", promise);
        unit.type("promisedOn", "2026-06-30");
        unit.shot("reply");
        assertThat(unit.send()).isEqualTo(200);
    }

    private static void answerAgain(Visitor unit) {
        unit.open("/referrals");
        unit.follow(referral(unit));
        unit.follow("/reply");
        unit.tick("result", "B");
        unit.type("said", "已到现场，明年汛期前完工。");
        unit.type("promise", "硬化三公里路面");
        unit.type("promisedOn", "2026-05-31");
        assertThat(unit.send()).isEqualTo(200);
    }

    private static void rate(Visitor clerk, String suggestion, String satisfaction) {
        for (var deputy : new String[] {"彭德厚", "龙小燕", "鲁有福"}) {
            clerk.open(suggestion);
            clerk.follow("/rating");
            clerk.choose("person", deputy);
            clerk.tick("attitude", "SATISFIED");
            clerk.tick("satisfaction", satisfaction);
            if (deputy.equals("彭德厚")) {
                clerk.shot("rating");
            }
            assertThat(clerk.send()).isEqualTo(200);
        }
        clerk.open(suggestion);
    }

    private static String referral(Visitor unit) {
        var href = unit.page().locator("main a[href^='/referrals/']").first().getAttribute("href");
        return href.substring(href.lastIndexOf('/'));
    }
}
