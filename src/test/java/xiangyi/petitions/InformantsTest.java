package xiangyi.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

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

/** Deputies serve as informants, from a day until another. */
@HouseTest
class InformantsTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    InformantQueries queries;

    @Autowired
    JdbcClient jdbc;

    Township township;

    @BeforeEach
    void aTownshipWithDeputies() {
        township = house.township();
        house.deputies(township, "彭德厚", "龙小燕", "鲁有福");
    }

    @Test
    void areAppointedAllAtOnceAndOnlyOnce() {
        assertThat(appoint("彭德厚\n龙小燕、鲁有福")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(appoint("龙小燕")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(serving(LocalDate.of(2025, 11, 24)))
                .extracting(InformantRow::name)
                .containsExactlyInAnyOrder("彭德厚", "龙小燕", "鲁有福");
        assertThat(jdbc.sql("select count(*) from facts.petitions_people where area = ? and role = 'informant'")
                        .param(township.area().code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from facts.petitions where area = ? and kind = 'petitions.informant'")
                        .param(township.area().code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void saysEveryNameThatIsNoDeputysAndKeepsWhatWasTyped() {
        assertThat(appoint("彭德厚\n张三\n李四"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“张三”不在这一天的代表名册里", "“李四”不在这一天的代表名册里", "彭德厚");
        assertThat(serving(LocalDate.of(2025, 11, 24))).isEmpty();
    }

    @Test
    void areReadAsAtAnyDay() {
        appoint("彭德厚");
        var row = serving(LocalDate.of(2025, 11, 24)).get(0);
        assertThat(change(row, "2025-01-10", "2025-06-30", "")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(serving(LocalDate.of(2025, 11, 24))).isEmpty();
        assertThat(serving(LocalDate.of(2025, 6, 30))).hasSize(1);
        assertThat(browser.get().uri("/petitions/informants?on=2025-03-01").with(as(township.clerk())))
                .bodyText()
                .contains("彭德厚", "2025年3月1日");
    }

    @Test
    void anotherFirstDayNeedsAReason() {
        appoint("彭德厚");
        var row = serving(LocalDate.of(2025, 11, 24)).get(0);
        assertThat(change(row, "2025-02-10", "", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("要写原因");
        assertThat(change(row, "2025-02-10", "", "聘书上是二月")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri(row.path()).with(as(township.clerk())))
                .bodyText()
                .contains("2025-01-10", "聘书上是二月");
    }

    @Test
    void aNewFirstDayPassesTheChecksOfTheAppointment() {
        appoint("彭德厚");
        var row = serving(LocalDate.of(2025, 11, 24)).get(0);
        assertThat(change(row, "1999-01-10", "", "聘书上是一九九九年"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“彭德厚”不在这一天的代表名册里");
    }

    @Test
    void aVoidOneIsGoneFromListAndFacts() {
        appoint("彭德厚");
        var row = serving(LocalDate.of(2025, 11, 24)).get(0);
        assertThat(browser.post()
                        .uri(row.path() + "/void")
                        .with(as(township.clerk()))
                        .param("version", "1")
                        .param("reason", "同名的另一位"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(serving(LocalDate.of(2025, 11, 24))).isEmpty();
        assertThat(appoint("彭德厚")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(serving(LocalDate.of(2025, 11, 24))).hasSize(1);
    }

    @Test
    void deputiesSeeWhoServesAndChangeNothing() {
        appoint("彭德厚");
        var deputy = township.deputy(serving(LocalDate.of(2025, 11, 24)).get(0).person());

        assertThat(browser.get().uri("/petitions/informants").with(as(deputy)))
                .hasStatusOk()
                .bodyText()
                .contains("彭德厚")
                .doesNotContain("href=\"/petitions\"");
        assertThat(browser.get().uri("/petitions/informants/new").with(as(deputy)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult appoint(String names) {
        return browser.post()
                .uri("/petitions/informants/new")
                .with(as(township.clerk()))
                .param("area", township.area().code())
                .param("names", names)
                .param("since", "2025-01-10")
                .exchange();
    }

    private MvcTestResult change(InformantRow row, String since, String until, String reason) {
        return browser.post()
                .uri(row.path())
                .with(as(township.clerk()))
                .param("version", String.valueOf(row.version()))
                .param("since", since)
                .param("until", until)
                .param("reason", reason)
                .exchange();
    }

    private List<InformantRow> serving(LocalDate day) {
        return queries.on(township.clerk().scope(PetitionRight.INFORMANTS), day);
    }
}
