package xiangyi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;
import xiangyi.demo.DemoCounty;
import xiangyi.demo.DemoPeople;
import xiangyi.shared.Role;

/** In the furnished county no word lies over another, and paper begins with something on it. */
@BrowserTest
class OverlapsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Neighbours in a row that cover each other, and what is wider than the place it has. */
    private static final String OVERLAPS = """
            () => {
              const bad = [];
              const hit = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
                  && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
              for (const row of document.querySelectorAll('main .ledger tr, main .checks > li, main .due-item')) {
                const parts = [...row.children].filter(e => e.getClientRects().length && e.innerText.trim());
                parts.forEach((one, i) => parts.slice(i + 1).forEach(two => {
                  if (hit(one.getBoundingClientRect(), two.getBoundingClientRect()))
                    bad.push(one.innerText.slice(0, 20) + ' | ' + two.innerText.slice(0, 20));
                }));
              }
              for (const e of document.querySelectorAll('main .board td > .cell, main .year li > a')) {
                if (e.scrollWidth > e.clientWidth + 1 && e.clientWidth
                    || e.getBoundingClientRect().right > e.parentElement.getBoundingClientRect().right + 3)
                  bad.push('wide: ' + e.innerText);
              }
              return bad.slice(0, 10);
            }
            """;

    /** What may not be broken and is higher than a page leaves an empty one before it. */
    private static final String TOO_HIGH = """
            () => [...document.querySelectorAll('main *')]
              .filter(e => getComputedStyle(e).breakInside === 'avoid' && e.getBoundingClientRect().height > 900)
              .map(e => e.className)
            """;

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    @Autowired
    DemoCounty county;

    @ParameterizedTest
    @CsvSource({"1366, 768", "360, 740"})
    void noWordLiesOverAnother(int width, int height) {
        house.today(DAY);
        var words = county.open("试一试");
        try (var office = signedIn(words, Role.COUNTY, width, height);
                var clerk = signedIn(words, Role.CLERK, width, height)) {
            for (var path : List.of(
                    "/",
                    "/duties",
                    "/duties?year=2025",
                    "/duties?subject=MEETINGS&year=2025",
                    "/duties?subject=DEPUTIES&year=2025",
                    "/duties?subject=SUPERVISION&year=2025",
                    "/duties?area=" + DemoCounty.TOWNSHIP.code() + "&year=2025")) {
                look(office, path, "county-" + width);
            }
            for (var path : List.of(
                    "/",
                    "/duties?year=2025",
                    "/publicity/journals",
                    "/publicity/journals?year=2025",
                    "/publicity",
                    "/deputies",
                    "/suggestions",
                    "/funds")) {
                look(clerk, path, "clerk-" + width);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"COUNTY", "CLERK"})
    void thePrintedWeekBeginsOnItsFirstPage(Role role) {
        house.today(DAY);
        try (var reader = signedIn(county.open("试一试"), role, 673, 980)) {
            reader.page().navigate("/");
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat((List<?>) reader.page().evaluate(TOO_HIGH)).isEmpty();
        }
    }

    private static void look(Visitor visitor, String path, String name) {
        visitor.page().navigate(path);
        assertThat((List<?>) visitor.page().evaluate(OVERLAPS)).as(name + path).isEmpty();
    }

    private Visitor signedIn(List<DemoPeople.Words> words, Role role, int width, int height) {
        var one = words.stream().filter(word -> word.role() == role).findFirst().orElseThrow();
        var visitor = visitors.stranger(Look.ORDINARY);
        visitor.page().setViewportSize(width, height);
        visitor.page().navigate("/sign-in?next=/account");
        visitor.type("username", one.signIn());
        visitor.type("password", one.password());
        visitor.mainButton().click();
        visitor.page().waitForURL("**/account");
        return visitor;
    }
}
