package xiangyi.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiangyi.House.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
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
import xiangyi.TestClock;
import xiangyi.shared.Refusal;

/** A deputy is registered, read as at a day, ended, put right and voided. */
@HouseTest
class RegisterTest {

    static final String NUMBER = "11010519491231002X";

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    RosterQueries roster;

    @Autowired
    DeputyQueries queries;

    @Autowired
    Mandates mandates;

    @Autowired
    DeputySheet sheet;

    @Autowired
    JdbcClient jdbc;

    Township township;
    final MandateId id = MandateId.next();

    @BeforeEach
    void aTownship() {
        township = house.township();
    }

    @Test
    void readsSexAndBirthdayFromTheNumberAndSealsIt() {
        assertThat(register(Map.of("name", " 彭　德厚 ", "idNumber", "１１０１０５１９４９１２３１００２ｘ")))
                .hasStatus(HttpStatus.SEE_OTHER);

        var row = row();
        assertThat(row.name()).isEqualTo("彭德厚");
        assertThat(row.bornOn()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(row.idNumber().open()).isEqualTo(NUMBER);
        assertThat(browser.get().uri(row.path()).with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("彭德厚", "110105********002X")
                .doesNotContain(NUMBER);
        assertThat(browser.post().uri(row.path() + "/full").with(as(township.clerk())))
                .bodyText()
                .contains(NUMBER);
        assertThat(jdbc.sql("select count(*) from audit.entry where act = 'roster.Mandates.open' and subject = ?")
                        .param(row.person().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(browser.post().uri(row.path() + "/full").with(as(township.chair())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void saysThatSexAndBirthdayContradictTheNumber() {
        assertThat(register(Map.of("name", "彭德厚", "idNumber", NUMBER, "sex", "MALE", "bornOn", "1950-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("按身份证号是女", "按身份证号是1949-12-31");
    }

    @Test
    void refusesAWrongChecksum() {
        assertThat(register(Map.of("name", "彭德厚", "idNumber", "110105194912310021", "sex", "FEMALE")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("校验码不对");
    }

    @Test
    void refusesADayOutsideEveryTerm() {
        assertThat(register(Map.of("name", "彭德厚", "sex", "MALE", "fromOn", "2020-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2020-01-01不在任何一届的任期里");
    }

    @Test
    void namesTheFieldInChinese() {
        assertThat(register(Map.of("name", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“姓名”还没有填");
    }

    @Test
    void refusesTheSamePersonTwiceByTheNumber() {
        register(Map.of("name", "彭德厚", "idNumber", NUMBER));

        assertThat(register(MandateId.next(), Map.of("name", "彭德厚", "idNumber", NUMBER, "village", "石堰村")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("彭德厚（花果村）本届已经在册");
        assertThat(register(MandateId.next(), Map.of("name", "龙小燕", "idNumber", NUMBER)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经登记在彭德厚名下");
    }

    @Test
    void twoOfOneNameAreToldApartByTheVillage() {
        register(Map.of("name", "何满仓", "sex", "MALE"));

        assertThat(register(MandateId.next(), Map.of("name", "何满仓", "sex", "MALE", "village", "石堰村")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register(MandateId.next(), Map.of("name", "何满仓", "sex", "MALE")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void anEndedSeatIsReadAsAtTheDayBefore() {
        register(Map.of("name", "彭德厚", "sex", "MALE"));
        var row = row();
        assertThat(browser.post()
                        .uri(row.path() + "/seats/" + id.text() + "/end")
                        .with(as(township.clerk()))
                        .param("version", String.valueOf(row.version()))
                        .param("on", "2025-11-20")
                        .param("cause", "MOVED"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var scope = township.clerk().scope(RosterRight.READ);
        assertThat(roster.deputies(scope, township.area(), LocalDate.of(2025, 11, 19)))
                .hasSize(1);
        assertThat(roster.deputies(scope, township.area(), LocalDate.of(2025, 11, 20)))
                .isEmpty();
        assertThat(browser.get().uri("/deputies?on=2025-11-19&q=pdh").with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("彭德厚");
        assertThat(jdbc.sql("select kind from facts.roster where area = ? order by happened_on")
                        .param(township.area().code())
                        .query(String.class)
                        .list())
                .containsExactly("roster.mandate.began", "roster.mandate.ended");
    }

    @Test
    void afterTheTermNobodyIsInOfficeOnEitherPage() {
        register(Map.of("name", "彭德厚", "sex", "MALE"));
        jdbc.sql("update roster.term set ends_on = date '2024-01-05' where id = ?")
                .param(township.term())
                .update();

        assertThat(browser.get().uri("/deputies").with(as(township.clerk())))
                .bodyText()
                .contains("今天没有在任的代表", "2024年1月4日", "/deputies?on=2024-01-04")
                .doesNotContain("名册还是空的");
        assertThat(browser.get().uri("/deputies?on=2024-01-04").with(as(township.clerk())))
                .bodyText()
                .contains("彭德厚");
        assertThat(browser.get().uri(row().path()).with(as(township.clerk())))
                .bodyText()
                .contains("本届已届满")
                .doesNotContain("在任", "至今");
    }

    @Test
    void aCorrectionIsCheckedLikeAnEntry() {
        var other = MandateId.next();
        register(other, Map.of("name", "何满仓", "sex", "MALE", "village", "石堰村"));
        register(Map.of("name", "何满仓", "sex", "MALE", "untilOn", "2023-01-01"));
        var fields = Map.of("name", "何满仓", "village", "石堰村", "fromOn", "2023-02-01");

        assertThat(correct(row(), fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("性别没有填", "终止日期早于起始日期", "何满仓（石堰村）本届已经在册");
    }

    @Test
    void aSeatDoesNotBeginAfterThePostThatStandsOnIt() {
        register(Map.of("name", "彭德厚", "sex", "MALE"));
        assertThat(browser.post()
                        .uri("/posts/new")
                        .with(as(township.clerk()))
                        .param("id", PostId.next().text())
                        .param("area", township.area().code())
                        .param("name", "彭德厚")
                        .param("kind", "CHAIR")
                        .param("title", "乡人大主席")
                        .param("fromOn", "2021-08-12"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(correct(row(), Map.of("name", "彭德厚", "sex", "MALE", "fromOn", "2022-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("他从2021-08-12起担任乡人大主席");
        assertThat(correct(row(), Map.of("name", "彭德厚", "sex", "MALE", "fromOn", "2021-08-11", "fixedPay", "true")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri(row().path()).with(as(township.clerk())))
                .bodyText()
                .contains("有无固定收入");
    }

    private MvcTestResult correct(DeputyRow row, Map<String, String> fields) {
        var request = browser.post()
                .uri(row.path() + "/seats/" + row.mandate().text() + "/correction")
                .with(as(township.clerk()))
                .param("version", String.valueOf(row.version()))
                .param("reason", "抄错了");
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void aCorrectionKeepsTheOldWordsAndAVoidRowCountsForNothing() {
        register(Map.of("name", "彭德厚", "sex", "MALE"));
        var row = row();
        var seat = row.path() + "/seats/" + id.text();
        assertThat(browser.post()
                        .uri(seat + "/correction")
                        .with(as(township.clerk()))
                        .param("version", "1")
                        .param("name", "彭德后")
                        .param("sex", "MALE")
                        .param("fromOn", "2021-08-10")
                        .param("reason", "抄错一字"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri(row.path()).with(as(township.clerk())))
                .bodyText()
                .contains("彭德后", "彭德厚", "抄错一字");
        assertThat(browser.post()
                        .uri(seat + "/void")
                        .with(as(township.clerk()))
                        .param("version", "2")
                        .param("reason", "重复"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(roster.deputies(township.clerk().scope(RosterRight.READ), township.area(), TestClock.MONDAY))
                .isEmpty();
    }

    @Test
    void anImportedRowIsTakenBackUnlessItWasChanged() {
        register(Map.of("name", "彭德厚", "sex", "MALE", "group", "第一小组"));
        sheet.undo(township.clerk(), "mandate", id.value());
        assertThat(queries.find(township.clerk().scope(RosterRight.READ), id)).isEmpty();

        register(Map.of("name", "彭德厚", "sex", "MALE"));
        mandates.end(
                township.clerk(), id, new MandateEndRequest(1, TestClock.MONDAY, EndReason.DEATH, null, null, null));
        assertThatThrownBy(() -> sheet.undo(township.clerk(), "mandate", id.value()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theFormAndTheExportAreThere() {
        assertThat(browser.get().uri("/deputies/new").with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("身份证号");
        assertThat(browser.get().uri("/deputies/export").with(as(township.clerk())))
                .hasStatusOk();
        assertThat(browser.get().uri("/deputies").with(as(township.unit(township.roads()))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void inOfficeOnADayEqualsASlowFilter() {
        var scope = township.clerk().scope(RosterRight.READ);
        var start = LocalDate.of(2021, 8, 10);
        var random = new java.util.SplittableRandom(7);
        var rows = new ArrayList<LocalDate[]>();
        for (var i = 0; i < 30; i++) {
            var from = start.plusDays(random.nextInt(900));
            var until = random.nextBoolean() ? null : from.plusDays(random.nextInt(600));
            var one = MandateId.next();
            register(
                    one,
                    Map.of(
                            "name",
                            "张" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10),
                            "village",
                            "村" + i,
                            "sex",
                            "MALE",
                            "fromOn",
                            from.toString()));
            if (until != null) {
                mandates.end(township.clerk(), one, new MandateEndRequest(1, until, EndReason.MOVED, null, null, null));
            }
            rows.add(new LocalDate[] {from, until});
        }
        for (var i = 0; i < 60; i++) {
            var day = start.plusDays(random.nextInt(1500));
            var slow = rows.stream()
                    .filter(row -> !row[0].isAfter(day) && (row[1] == null || row[1].isAfter(day)))
                    .count();
            assertThat(roster.deputies(scope, township.area(), day)).hasSize((int) slow);
        }
    }

    private DeputyRow row() {
        return queries.find(township.clerk().scope(RosterRight.READ), id).orElseThrow();
    }

    private MvcTestResult register(Map<String, String> fields) {
        return register(id, fields);
    }

    private MvcTestResult register(MandateId mandate, Map<String, String> fields) {
        var request = browser.post()
                .uri("/deputies/new")
                .with(as(township.clerk()))
                .param("id", mandate.text())
                .param("area", township.area().code());
        var all = new java.util.HashMap<>(Map.of("village", "花果村", "fromOn", "2021-08-10"));
        all.putAll(fields);
        all.forEach(request::param);
        return request.exchange();
    }
}
