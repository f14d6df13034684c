package xiangyi.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.SheetText;
import xiangyi.TestClock;
import xiangyi.duties.Standing.Status;
import xiangyi.facts.Period;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.shared.Actor;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.Suggestions;

/** What a township sees of its duties and a county of its townships', from the facts that the rooms publish. */
@HouseTest
class DutiesPagesTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Board board;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
        house.deputies(township, "罗广田");
    }

    @Test
    void silenceIsNotRecordedUntilTheRegisterIsKept() {
        assertThat(standing("SESS-14")).isEqualTo(Status.NOT_RECORDED);

        assertThat(keeps("sessions", "2025-01-01")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(standing("SESS-14")).isEqualTo(Status.MISSED);
        assertThat(standing("SESS-01")).isEqualTo(Status.DUE);
        assertThat(open(township.clerk())).bodyText().contains("期限4月1日", "将误", "期限12月31日", "未记录");
    }

    @Test
    void aMeetingThatIsMissedOrDueIsOnTheDesk() {
        keeps("sessions", "2025-01-01");

        assertThat(browser.get().uri("/").with(as(township.clerk())))
                .bodyText()
                .contains("主席团会议", "召开：人代会", "每3个月至少1次，不晚于2025年4月1日", "每年至少1次，不晚于2025年12月31日");
    }

    @Test
    void anAnswerThatIsNotThereIsMissedWhereTheRegisterIsKept() {
        handedOver(LocalDate.of(2025, 7, 25));
        assertThat(standing("SUGG-06")).isEqualTo(Status.NOT_RECORDED);

        keeps("suggestions", "2025-01-01");

        assertThat(standing("SUGG-06")).isEqualTo(Status.MISSED);
        assertThat(open(township.clerk())).bodyText().contains("期限10月27日", "看记录");
    }

    @Test
    void anAnswerDueThisYearCountsThoughTheHandOverWasLastYear() {
        keeps("suggestions", "2024-01-01");
        assertThat(standing("SUGG-06")).isEqualTo(Status.NOT_APPLICABLE);

        handedOver(LocalDate.of(2024, 11, 20));

        assertThat(standing("SUGG-06")).isEqualTo(Status.MISSED);
    }

    @Test
    void moreTimeCountsOnceAndOnlyWhenItWasGrantedInTime() {
        keeps("suggestions", "2025-01-01");
        handedOver(LocalDate.of(2025, 7, 25));
        extended("2025-11-01", "2026-01-20");
        assertThat(standing("SUGG-06")).isEqualTo(Status.MISSED);

        extended("2025-10-20", "2025-12-20");
        assertThat(standing("SUGG-06")).isEqualTo(Status.DUE);
    }

    /** As it stands in books that were written before the act was refused. */
    private void extended(String on, String until) {
        jdbc.sql("""
                        insert into referrals.entry
                               (id, area, referral, round, kind, happened_on, recorded_at, recorded_by, said_by, due_on)
                        select gen_random_uuid(), area, id, 1, 'EXTENDED', ?::date, recorded_at, 'CLERK', 'CLERK', ?::date
                          from referrals.referral where area = ?
                        """).params(on, until, township.area().code()).update();
    }

    @Test
    void quartersReportedAsEmptyCountAsKept() {
        assertThat(nothing("sessions", "2025-02-10")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(standing("SESS-14")).isEqualTo(Status.NOT_RECORDED);
        assertThat(nothing("sessions", "2025-06-30")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(standing("SESS-14")).isEqualTo(Status.MISSED);

        assertThat(standing("SUGG-06")).isEqualTo(Status.NOT_RECORDED);
        for (var quarter : List.of("2025-01-01", "2025-04-01", "2025-07-01")) {
            nothing("suggestions", quarter);
        }
        assertThat(standing("SUGG-06")).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void aQuarterWithRecordsIsNotReportedAsEmpty() {
        handedOver(LocalDate.of(2025, 7, 25));

        assertThat(nothing("suggestions", "2025-08-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("不能作零报告");
        assertThat(nothing("suggestions", "2025-04-01")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(nothing("suggestions", "2025-11-01")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theCountySeesAllTownshipsInGroups() {
        keeps("sessions", "2025-01-01");

        assertThat(open(township.county()))
                .hasStatusOk()
                .bodyText()
                .contains("乡镇职责看板", "烽火乡", "已误 1项", "12月31日 人代会", "is-landscape");
        assertThat(open("/duties?subject=MEETINGS", township.county()))
                .bodyText()
                .contains("已误 4月1日", "主席团会议");
        assertThat(open(township.unit(township.farming()))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void theCountyOpensATownshipsListAndTheNeighbourDoesNot() {
        keeps("sessions", "2025-01-01");
        var path = "/duties?area=" + township.area().code();

        assertThat(open(path, township.county())).bodyText().contains("召开主席团会议", "期限4月1日");
        assertThat(open(path + "&show=MISSED", township.county()))
                .bodyText()
                .contains("召开主席团会议")
                .doesNotContain("召开人民代表大会会议");
        assertThat(open(path + "&year=2024", township.clerk())).bodyText().contains("2024年职责清单");
        assertThat(open(path, house.township().clerk())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatWasSaidOfTheRegistersIsShown() {
        assertThat(open("/duties/registers", township.clerk())).bodyText().contains("还没有说明过");
        keeps("sessions", "2025-01-01");
        nothing("plans", "2025-02-10");

        assertThat(open("/duties/registers", township.clerk())).bodyText().contains("2025年1月1日", "2025年第1季度", "没有说明");
    }

    @Test
    void theBoardLeavesAsASheet() {
        keeps("sessions", "2025-01-01");

        assertThat(open(township.county())).bodyText().contains("/duties/export");
        assertThat(browser.get().uri("/duties/export").with(as(township.county())))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition", value -> assertThat(value.get(0)).contains(".xlsx"));
        assertThat(browser.get().uri("/duties/export").with(as(township.unit(township.farming()))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aTownshipsListLeavesAsASheet() throws IOException {
        keeps("sessions", "2025-01-01");

        assertThat(open("/duties?show=MISSED", township.clerk())).bodyText().contains("/duties/export?show=MISSED");
        assertThat(SheetText.of(open("/duties/export?show=MISSED", township.clerk())))
                .contains("召开主席团会议", "2025-04-01")
                .doesNotContain("召开人民代表大会会议");
        var path = "/duties/export?area=" + township.area().code();
        assertThat(SheetText.of(open(path, township.county()))).contains("召开人民代表大会会议");
        assertThat(open(path, house.township().clerk())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult open(Actor actor) {
        return open("/duties", actor);
    }

    private MvcTestResult open(String path, Actor actor) {
        return browser.get().uri(path).with(as(actor)).exchange();
    }

    private MvcTestResult keeps(String register, String since) {
        return browser.post()
                .uri("/duties/registers")
                .with(as(township.clerk()))
                .param("area", township.area().code())
                .param("register", register)
                .param("on", since)
                .exchange();
    }

    private MvcTestResult nothing(String register, String day) {
        return browser.post()
                .uri("/duties/registers")
                .with(as(township.clerk()))
                .param("area", township.area().code())
                .param("register", register)
                .param("on", day)
                .param("nothing", "true")
                .exchange();
    }

    private Status standing(String rule) {
        var duties = board.duties();
        var line = board.lines(
                        township.clerk().scope(DutyRight.READ), township.area(), Period.year(2025), TestClock.MONDAY)
                .get(0);
        for (var i = 0; i < duties.size(); i++) {
            if (duties.get(i).id().text().equals(rule)) {
                return line.standings().get(i).status();
            }
        }
        throw new AssertionError(rule);
    }

    private void handedOver(LocalDate on) {
        var suggestion = suggestions.submit(
                township.clerk(),
                new SuggestionRequest(
                        SuggestionId.next(),
                        township.area(),
                        "罗广田",
                        List.of(),
                        "关于清理双河村灌溉渠淤积的建议",
                        "渠道淤了三百米。",
                        "秋收后清一次。",
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
}
