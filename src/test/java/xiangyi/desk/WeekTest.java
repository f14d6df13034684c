package xiangyi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.shared.Role;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.Suggestions;

/** Monday morning: what is late, what is due today and this week, and how each day was counted. */
@HouseTest
class WeekTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Suggestions suggestions;

    @Autowired
    List<DueItems> rooms;

    Township township;
    List<PersonId> deputies;

    @BeforeEach
    void aTownshipWithDeputies() {
        township = house.township();
        deputies = house.deputies(township, "罗广田", "何满仓");
    }

    @Test
    void sumsUpWhatIsLateTodayAndThisWeek() {
        handedOver("关于恢复夜间急诊的建议", LocalDate.of(2025, 7, 25));
        handedOver("关于集镇公厕夜间开放的建议", LocalDate.of(2025, 11, 14));
        handedOver("关于清理灌溉渠的建议", LocalDate.of(2025, 8, 27));
        registered("关于增设校车停靠点的建议", LocalDate.of(2025, 11, 20));

        assertThat(open(township.clerk()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2025年11月24日 星期一",
                        "农历十月初五",
                        "逾期<b>2</b>件，今天到期<b>1</b>件，本周还要办<b>2</b>件",
                        "7月25日交办＋3个月＝10月25日（周六），顺延到10月27日",
                        "逾期28天",
                        "11月14日交办＋10日＝11月24日",
                        "今天到期",
                        "11月20日登记＋5个工作日＝11月27日",
                        "登记一件建议",
                        "8月",
                        "收到")
                .doesNotContain("第一次使用");
    }

    @Test
    void offersEachTheirOwnActs() {
        handedOver("关于清理灌溉渠的建议", LocalDate.of(2025, 8, 27));

        assertThat(open(township.clerk())).bodyText().contains("/urging");
        assertThat(open(township.deputy(deputies.get(0))))
                .bodyText()
                .contains("灌溉渠")
                .doesNotContain("/urging");
        assertThat(open(township.deputy(deputies.get(1)))).bodyText().doesNotContain("灌溉渠");
        assertThat(open(township.county())).bodyText().contains("灌溉渠", "烽火乡");
        assertThat(open(township.unit(township.farming())))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/referrals");
    }

    @Test
    void aPaperThatCameInIsReviewedWithinAWeek() {
        submitted("关于修桥的建议", LocalDate.of(2025, 11, 18));

        assertThat(open(township.chair())).bodyText().contains("审查", "11月18日收到＋5个工作日＝11月25日", "/registration");
    }

    @Test
    void everyRoomAnswersEverybody() {
        handedOver("关于清理灌溉渠的建议", LocalDate.of(2025, 8, 27));
        for (var role : Role.values()) {
            var actor = role == Role.UNIT
                    ? township.unit(township.farming())
                    : House.actor(role, township.area(), null, null);
            for (var room : rooms) {
                assertThat(room.due(actor, TestClock.MONDAY, TestClock.MONDAY.plusDays(60)))
                        .extracting(DueItem::on)
                        .doesNotContainNull();
            }
        }
    }

    @Test
    void beginsWithThreeStepsWhereNothingIsKnown() {
        var empty = house.township();

        assertThat(open(empty.clerk())).hasStatusOk().bodyText().contains("先把这三件事录进来", "代表名册", "/imports/new", "已录入");
        assertThat(open(empty.clerk()))
                .bodyText()
                .contains("href=\"/deputies/new\"", "href=\"/sessions/new?kind=CONGRESS\"");
        for (var step : List.of("/terms", "/deputies/new", "/sessions/new?kind=CONGRESS")) {
            assertThat(browser.get().uri(step).with(as(empty.clerk()))).hasStatusOk();
        }
        assertThat(open(empty.deputy(PersonId.next()))).hasStatusOk().bodyText().contains("眼下没有到期的事");
    }

    @Test
    void marksItsEntryOfTheRailOnlyWhenHere() {
        assertThat(open(township.clerk())).bodyText().contains("<a href=\"/\" aria-current=\"page\">");
        assertThat(browser.get().uri("/suggestions").with(as(township.clerk())))
                .bodyText()
                .doesNotContain("<a href=\"/\" aria-current=\"page\">");
    }

    private MvcTestResult open(Actor actor) {
        return browser.get().uri("/").with(as(actor)).exchange();
    }

    private SuggestionId submitted(String title, LocalDate on) {
        return suggestions.submit(
                township.clerk(),
                new SuggestionRequest(
                        SuggestionId.next(),
                        township.area(),
                        "罗广田",
                        List.of(),
                        title,
                        "群众反映多年。",
                        "请研究办理。",
                        on,
                        on,
                        Channel.PAPER));
    }

    private SuggestionId registered(String title, LocalDate on) {
        var suggestion = submitted(title, on);
        suggestions.register(township.clerk(), suggestion, new RegistrationRequest(on, 1, null));
        return suggestion;
    }

    private void handedOver(String title, LocalDate on) {
        suggestions.handOver(
                township.clerk(),
                registered(title, on),
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
