package xiangyi.browser;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.Suggestions;

/** The first page of the day, and finding something from it. */
@BrowserTest
class WeekFlowTest {

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    @Autowired
    Suggestions suggestions;

    @Test
    void saysWhatIsDueAndHowItWasCounted() {
        var township = house.township();
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            clerk.open("/");
            clerk.sees("先把这三件事录进来");
            clerk.shot("begin");
            house.deputies(township, "罗广田", "何满仓");
            handedOver(township, "关于恢复乡卫生院夜间急诊的建议", LocalDate.of(2025, 7, 25));
            handedOver(township, "关于集镇公厕夜间开放的建议", LocalDate.of(2025, 11, 14));
            handedOver(township, "关于清理双河村灌溉渠淤积的建议", LocalDate.of(2025, 8, 27));
            handedOver(township, "关于增加油坊村垃圾清运次数的建议", LocalDate.of(2025, 9, 15));
            registered(township, "关于在石堰村增设校车停靠点的建议", LocalDate.of(2025, 11, 20));
            clerk.open("/");
            clerk.sees("逾期", "接下来", "2025年");
            clerk.shot("week");
            clerk.open("/search?q=%E7%81%8C%E6%BA%89%E6%B8%A0");
            clerk.sees("关于清理双河村灌溉渠淤积的建议");
            clerk.shot("search");
            clerk.open("/search?q=lgt");
            clerk.sees("罗广田");
            clerk.open("/search?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%BB%B6");
            clerk.sees("没有找到");
            clerk.shot("search-empty");
            clerk.page().locator(".menu summary").click();
            clerk.page().locator(".seek input").fill("急诊");
            clerk.page().locator(".seek input").press("Enter");
            clerk.page().waitForURL("**/search?q=*");
            clerk.sees("关于恢复乡卫生院夜间急诊的建议");
        }
    }

    @Test
    void saysHowTheTownshipStandsWithItsDuties() {
        var township = house.township();
        house.deputies(township, "罗广田", "何满仓");
        handedOver(township, "关于恢复乡卫生院夜间急诊的建议", LocalDate.of(2025, 7, 25));
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE);
                var county = visitors.signedIn(township, township.county(), "余静", Look.PHONE)) {
            clerk.open("/duties");
            clerk.sees("未记录");
            clerk.follow("/duties/registers");
            clerk.type("on", "2025-01-01");
            clerk.send();
            clerk.sees("已经说明的", "2025年1月1日");
            clerk.shot("duties-registers");
            clerk.open("/duties");
            clerk.sees("已误", "期限4月1日");
            clerk.shot("duties");
            clerk.open("/");
            clerk.sees("主席团会议");
            clerk.shot("week-duties");
            county.open("/duties");
            county.sees("烽火乡", "已误");
            county.shot("duties-board");
            county.open("/duties?subject=MEETINGS");
            county.sees("主席团会议");
            county.shot("duties-board-subject");
            county.open("/duties?area=" + township.area().code() + "&show=MISSED");
            county.sees("召开主席团会议");
            county.open("/");
            county.sees("烽火乡");
            county.shot("week-county");
        }
    }

    private SuggestionId registered(Township township, String title, LocalDate on) {
        var suggestion = suggestions.submit(
                township.clerk(),
                new SuggestionRequest(
                        SuggestionId.next(),
                        township.area(),
                        "罗广田",
                        List.of("何满仓"),
                        title,
                        "群众反映多年。",
                        "请研究办理。",
                        on,
                        on,
                        Channel.PAPER));
        suggestions.register(township.clerk(), suggestion, new RegistrationRequest(on, 1, null));
        return suggestion;
    }

    private void handedOver(Township township, String title, LocalDate on) {
        suggestions.handOver(
                township.clerk(),
                registered(township, title, on),
                new HandOver(
                        township.area(),
                        township.farming(),
                        List.of(),
                        AnswerClock.ORDINARY,
                        on,
                        null,
                        null,
                        null,
                        null));
    }
}
