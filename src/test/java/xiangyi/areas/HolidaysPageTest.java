package xiangyi.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

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
import xiangyi.shared.Actor;

/** The holidays of a year are read, shown, and only then taken in. A far year, so that no other test counts with it. */
@HouseTest
class HolidaysPageTest {

    static final String WORDS = "元旦：1月1日（周日）至2日放假。\n国庆节：10月1日（周日）至7日放假。10月14日上班。";

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
    }

    @Test
    void isShownBeforeItIsTakenIn() {
        assertThat(send(township.clerk(), WORDS, false))
                .hasStatusOk()
                .bodyText()
                .contains("2090年的放假通知读成这样", "放假9天，调休上班1天", "只影响以后算的期限");
        assertThat(kept("国办发明电〔2089〕1号")).isZero();
    }

    @Test
    void isTakenInWithItsSourceAndWritten() {
        assertThat(send(township.clerk(), WORDS, true)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri("/settings/holidays").with(as(township.chair())))
                .hasStatusOk()
                .bodyText()
                .contains("2090年", "国办发明电〔2089〕9号", "随程序带来的国务院办公厅通知")
                .doesNotContain("录一年的放假通知");
        assertThat(browser.get().uri("/settings/holidays/2090").with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("2090年10月14日", "调休上班");
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where act = 'areas.HolidayYears.bringIn' and area = :area")
                        .param("area", township.area().code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isRefusedWithEveryWrongLineAndWhatWasTyped() {
        assertThat(send(township.clerk(), "元旦：1月1日（周五）放假。\n国庆节：不放假", true))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("第1行：2090年1月1日是周日，不是周五", "第2行没有放假或上班的日子", "国庆节：不放假");
    }

    @Test
    void isNotForDeputiesNorForTheChairToTakeIn() {
        var deputy = township.deputy(house.deputies(township, "罗广田").get(0));
        assertThat(browser.get().uri("/settings/holidays").with(as(deputy))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(township.chair(), WORDS, true)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult send(Actor actor, String words, boolean checked) {
        return browser.post()
                .uri("/settings/holidays/new")
                .with(as(actor))
                .param("year", "2090")
                .param("source", checked ? "国办发明电〔2089〕9号" : "国办发明电〔2089〕1号")
                .param("words", words)
                .param("checked", String.valueOf(checked))
                .exchange();
    }

    private int kept(String source) {
        return jdbc.sql("select count(*) from calendar.notice where source = :source")
                .param("source", source)
                .query(Integer.class)
                .single();
    }
}
