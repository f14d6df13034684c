package xiangyi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;

/** One inspection typed on the evening of the day, until the letters that come back are told to the deputies. */
@BrowserTest
class ActivityLifeTest {

    /** What a clerk fills in for a finished inspection with three findings, and no more. */
    private static final int MOST_FIELDS = 12;

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    @Test
    void isTypedHandedOverAnsweredAndTold() {
        var township = house.township();
        house.deputies(township, "彭德厚", "龙小燕", "鲁有福");
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE);
                var unit = visitors.signedIn(township, township.unit(township.roads()), "石大川", Look.PHONE)) {
            clerk.open("/activities");
            clerk.sees("还没有活动的记录");
            clerk.shot("activities-empty");
            var activity = type(clerk);
            clerk.sees("加大街道管理力度", "待签收", "3名代表参加");
            clerk.shot("activity");
            answer(unit);
            clerk.open(activity);
            clerk.sees("乡村建设办公室答复", "护栏已经装好。", "已答复1条");
            clerk.follow("/told");
            clerk.sees("护栏已经装好。");
            clerk.type("on", "2025-11-24");
            clerk.type("how", "小组会上通报");
            assertThat(clerk.send()).isEqualTo(200);
            clerk.sees("答复情况告知代表", "小组会上通报");
            clerk.shot("activity-told");
        }
    }

    @Test
    void everyPageOfAnActivityIsLookedOver() {
        var township = house.township();
        house.deputies(township, "彭德厚", "龙小燕", "鲁有福");
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            clerk.open("/activities/new");
            clerk.choose("kind", "视察");
            clerk.type("title", "视察码头建设");
            clerk.type("startsOn", "2025-11-04");
            clerk.type("findings", "码头没有护栏\n夜间没有照明");
            assertThat(clerk.send()).isEqualTo(200);
            var activity = clerk.path();
            for (var page : List.of(
                    "",
                    "/attendance",
                    "/surroundings",
                    "/findings",
                    "/hand-over",
                    "/correction",
                    "/void",
                    "/told",
                    "/notice",
                    "/files",
                    "/join",
                    "/lists")) {
                clerk.open(activity + page);
            }
            for (var page : List.of(
                    "/activities",
                    "/activities?kind=STUDY",
                    "/activities/plan",
                    "/activities/plan?year=2026",
                    "/activities/plan/new",
                    "/activities/lists")) {
                clerk.open(page);
            }
            clerk.open(activity + "/hand-over");
            clerk.choose("lines\\[0\\]\\.department", "乡村建设办公室");
            clerk.type("lines\\[0\\]\\.leader", "刘黎");
            clerk.shot("activity-hand-over");
            assertThat(clerk.send()).isEqualTo(200);
            clerk.sees("牵头刘黎", "待处理");
            clerk.open("/activities/lists");
            clerk.shot("three-lists");
        }
    }

    /** A wrong name is refused once; everything that was typed is still there. */
    private static String type(Visitor clerk) {
        clerk.open("/activities/new");
        var filled = new ArrayList<String>();
        choose(clerk, filled, "kind", "视察");
        fill(clerk, filled, "title", "视察新农村建设");
        fill(clerk, filled, "startsOn", "2025-11-04");
        fill(clerk, filled, "place", "集镇");
        fill(clerk, filled, "lead", "副主席石玉兰");
        fill(clerk, filled, "deputies", "彭德厚、龙小燕、吴大有");
        fill(clerk, filled, "summary", "看了集镇和码头，代表们肯定了成绩。");
        fill(clerk, filled, "findings", "1. 加大街道管理力度\n2. 严厉打击乱搭乱建\n3. 修好码头护栏");
        choose(clerk, filled, "department", "乡村建设办公室");
        fill(clerk, filled, "handedOverOn", "2025-11-06");
        clerk.shot("activity-new");
        System.out.printf("A finished inspection with three findings: %d fields%n", filled.size());
        assertThat(filled.size()).isLessThanOrEqualTo(MOST_FIELDS);
        assertThat(clerk.page().locator("main form .field").count())
                .as("fields of the whole form")
                .isLessThanOrEqualTo(MOST_FIELDS);
        assertThat(clerk.send()).isEqualTo(422);
        clerk.sees("吴大有不在这一天的代表名册里");
        clerk.isAtTheProblems();
        clerk.finds("title", "视察新农村建设");
        clerk.finds("findings", "1. 加大街道管理力度\n2. 严厉打击乱搭乱建\n3. 修好码头护栏");
        clerk.type("deputies", "彭德厚、龙小燕、鲁有福");
        assertThat(clerk.send()).isEqualTo(200);
        return clerk.path();
    }

    private static void answer(Visitor unit) {
        unit.open("/referrals");
        unit.sees("修好码头护栏");
        unit.page()
                .locator("main a[href^='/referrals/']", new Page.LocatorOptions().setHasText("修好码头护栏"))
                .first()
                .click();
        unit.page().waitForLoadState();
        unit.lookOver();
        unit.follow("/receipt");
        unit.send();
        unit.follow("/reply");
        unit.tick("result", "A");
        unit.type("said", "护栏已经装好。");
        assertThat(unit.send()).isEqualTo(200);
    }

    private static void fill(Visitor clerk, List<String> filled, String field, String typed) {
        clerk.type(field, typed);
        filled.add(field);
    }

    private static void choose(Visitor clerk, List<String> filled, String field, String label) {
        clerk.choose(field, label);
        filled.add(field);
    }
}
