package xiangyi.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import xiangyi.SheetText;
import xiangyi.plans.PaperId;
import xiangyi.plans.PaperKind;
import xiangyi.plans.PaperRequest;
import xiangyi.plans.Papers;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionRequest;
import xiangyi.sessions.Sessions;
import xiangyi.shared.Actor;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.Suggestions;

/** The year by its months: what is planned, what fell due, what was done. */
@HouseTest
class CalendarTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Sessions sessions;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Papers papers;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
    }

    @Test
    void tellsWhatWasDoneWhatIsPlannedAndWhatFallsDue() {
        house.deputies(township, "罗广田");
        session(7, LocalDate.of(2025, 4, 21), true);
        session(8, LocalDate.of(2025, 12, 20), false);
        handedOver("关于恢复乡卫生院夜间急诊的建议", LocalDate.of(2025, 8, 20));
        handedOver("关于集镇公厕夜间开放的建议", LocalDate.of(2025, 9, 20));
        papers.adopt(
                township.clerk(),
                new PaperRequest(
                        PaperId.next(),
                        township.area(),
                        PaperKind.YEAR_PLAN,
                        "烽火乡人大2025年工作计划",
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 1, 31),
                        "年初",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0),
                null);

        assertThat(page("/calendar"))
                .contains("2025年日历", "烽火乡人大2025年工作计划", "年初", "第14届人民代表大会第7次会议", "12月20日", "计划中")
                .contains("11月20日", "逾期", "12月20日", "待办", "/sessions/");
        assertThat(page("/calendar?sort=PLANNED")).contains("计划中").doesNotContain("烽火乡人大2025年工作计划");
        assertThat(page("/calendar?sort=DUE")).contains("关于恢复乡卫生院夜间急诊的建议").doesNotContain("工作计划");
        assertThat(page("/calendar?year=2024")).contains("2024年日历", "没有记录").doesNotContain("夜间急诊");
        assertThat(body("/calendar", township.county())).contains("烽火乡", "2025年工作计划");
        assertThat(body("/calendar?area=" + township.area().code(), township.county()))
                .contains("2025年工作计划");
        assertThat(body("/calendar?area=110000201", township.county())).doesNotContain("2025年工作计划");
    }

    @Test
    void leavesAsASheetAsItIsFiltered() throws IOException {
        house.deputies(township, "罗广田");
        session(8, LocalDate.of(2025, 12, 20), false);
        handedOver("关于集镇公厕夜间开放的建议", LocalDate.of(2025, 9, 20));
        assertThat(page("/calendar?sort=PLANNED")).contains("/calendar/export?sort=PLANNED");
        assertThat(SheetText.of(sheet("?sort=PLANNED", township.clerk())))
                .contains("会议", "14-8", "2025-12-20", "计划中")
                .doesNotContain("关于集镇公厕夜间开放的建议");
        assertThat(SheetText.of(sheet("", township.county()))).contains("烽火乡", "关于集镇公厕夜间开放的建议");
        assertThat(sheet("?area=" + township.area().code(), house.township().clerk()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void drawsManyOfOneKindTogether() {
        house.deputies(township, "罗广田");
        for (var i = 1; i <= 5; i++) {
            handedOver("关于第" + i + "条路的建议", LocalDate.of(2025, 10, 20));
        }
        assertThat(page("/calendar?sort=DONE")).contains("建议5件", "href=\"/suggestions\"", "10月");
    }

    private void session(int ordinal, LocalDate on, boolean held) {
        sessions.record(
                township.clerk(),
                new SessionRequest(
                        SessionId.next(),
                        township.area(),
                        SessionKind.CONGRESS,
                        ordinal,
                        on,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        held,
                        null,
                        null,
                        null,
                        0));
    }

    private void handedOver(String title, LocalDate on) {
        var suggestion = suggestions.submit(
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
        suggestions.register(township.clerk(), suggestion, new RegistrationRequest(on, 1, null));
        suggestions.handOver(
                township.clerk(),
                suggestion,
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

    private MvcTestResult sheet(String query, Actor actor) {
        return browser.get().uri("/calendar/export" + query).with(as(actor)).exchange();
    }

    private String page(String path) {
        return body(path, township.clerk());
    }

    private String body(String path, Actor actor) {
        var result = browser.get().uri(path).with(as(actor)).exchange();
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
