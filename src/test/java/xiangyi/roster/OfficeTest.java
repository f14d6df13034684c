package xiangyi.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.shared.DepartmentId;

/** What the clerk furnishes beside the register: units, accounts, settings, terms. */
@HouseTest
class OfficeTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    DepartmentQueries departments;

    @Autowired
    RosterQueries roster;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
    }

    @Test
    void aUnitIsAddedGetsAnAccountAndIsRetired() {
        var id = DepartmentId.next();
        assertThat(browser.post()
                        .uri("/departments/new")
                        .with(as(township.clerk()))
                        .param("id", id.text())
                        .param("area", township.area().code())
                        .param("version", "0")
                        .param("name", "卫生院")
                        .param("kind", "STATION")
                        .param("phone", "13800002671")
                        .param("dispatches", "false"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri("/departments/" + id.text()).with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("卫生院", "138****2671")
                .doesNotContain("13800002671");
        assertThat(browser.get().uri("/departments").with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("卫生院");
        assertThat(browser.post()
                        .uri("/departments/" + id.text() + "/account")
                        .with(as(township.clerk()))
                        .param("name", "吴春生")
                        .param("signIn", "wcs" + id.text().substring(0, 6)))
                .hasStatusOk()
                .bodyText()
                .contains("口令单", "吴春生");
        assertThat(browser.post()
                        .uri("/departments/" + id.text() + "/retirement")
                        .with(as(township.clerk()))
                        .param("version", "1"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(departments.named(township.clerk().scope(DepartmentRight.READ), township.area(), "卫生院"))
                .isEmpty();
    }

    @Test
    void aDeputyGetsAnAccountFromTheirPage() {
        var person = house.deputies(township, "彭德厚").get(0);
        var path = "/deputies/" + person.text() + "/account";
        assertThat(browser.get().uri(path).with(as(township.clerk())))
                .bodyText()
                .contains("pengdehou");
        assertThat(browser.post()
                        .uri(path)
                        .with(as(township.clerk()))
                        .param("signIn", "p" + person.text().substring(0, 8)))
                .hasStatusOk()
                .bodyText()
                .contains("口令单", "彭德厚");
        assertThat(browser.get().uri("/deputies/" + person.text()).with(as(township.clerk())))
                .bodyText()
                .contains("重设口令");
    }

    @Test
    void aNewTermEndsTheOneBefore() {
        assertThat(browser.post()
                        .uri("/terms")
                        .with(as(township.clerk()))
                        .param("id", TermId.next().text())
                        .param("area", township.area().code())
                        .param("ordinal", "15")
                        .param("startsOn", "2025-11-20"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(roster.term(township.area(), LocalDate.of(2025, 11, 19))
                        .orElseThrow()
                        .ordinal())
                .isEqualTo(14);
        assertThat(roster.term(township.area(), LocalDate.of(2025, 11, 20))
                        .orElseThrow()
                        .ordinal())
                .isEqualTo(15);
        assertThat(browser.get().uri("/terms").with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("第15届");
    }
}
