package xiangyi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Somebody at a browser. Every page they come to is looked over: by axe, and for what runs out at the side. */
final class Visitor implements AutoCloseable {

    private static final boolean SCREENS = Boolean.getBoolean("screens") || System.getenv("SCREENS") != null;

    private static final Set<String> OVER = ConcurrentHashMap.newKeySet();

    private static final Pattern NEW_EACH_TIME =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|name=\"_csrf\" value=\"[^\"]*\"|\\buser\\d+\\b");

    private static final String AXE = axe();

    /** All the rules of axe; what is in order is not told, for most of the time goes into telling it. */
    private static final String VIOLATIONS = """
            () => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.map(rule =>
                rule.id + ': ' + rule.help + ' ' + rule.nodes.slice(0, 3).map(node => node.html)))
            """;

    private final Page page;
    private final Look look;

    Visitor(Page page, Look look) {
        this.page = page;
        this.look = look;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        assertThat(status(page.navigate(path))).as(path).isLessThan(400);
        lookOver();
    }

    void type(String field, String text) {
        page.locator("main [name=" + field + "]:not([type=hidden])").first().fill(text);
    }

    void type(String field, int which, String text) {
        page.locator("main [name=" + field + "]").nth(which).fill(text);
    }

    void choose(String field, String label) {
        page.locator("main select[name=" + field + "]").selectOption(new SelectOption().setLabel(label));
    }

    void tick(String field, String value) {
        page.locator("main input[name=" + field + "][value=" + value + "]").check();
    }

    /** Presses the main button of the form, and says how the house answered. */
    int send() {
        return send(mainButton());
    }

    int send(Locator button) {
        var answered = page.waitForResponse(
                response -> response.request().isNavigationRequest() && response.status() != 303, button::click);
        page.waitForLoadState();
        lookOver();
        return answered.status();
    }

    Locator mainButton() {
        return page.locator("main form button.is-main").first();
    }

    /** Follows the first link to an address that ends so. */
    void follow(String ending) {
        page.locator("main a[href$='" + ending + "']").first().click();
        page.waitForLoadState();
        lookOver();
    }

    void sees(String... words) {
        assertThat(page.locator("main").innerText()).contains(words);
    }

    void finds(String field, String typed) {
        assertThat(page.locator("main [name=" + field + "]:not([type=hidden])")
                        .first()
                        .inputValue())
                .isEqualTo(typed);
    }

    void isAtTheProblems() {
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("problems");
    }

    /** The address without host and query. */
    String path() {
        return Objects.toString(page.evaluate("location.pathname"));
    }

    /** Walks with the Tab key to what is named so, and sees on the way where they are. */
    void tabTo(String field) {
        for (var steps = 0; steps < 80; steps++) {
            page.keyboard().press("Tab");
            var here =
                    Objects.toString(page.evaluate("document.activeElement.name || document.activeElement.className"));
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as("the focus on " + here + " can be seen")
                    .isNotEqualTo("none");
            if (here.equals(field)) {
                return;
            }
        }
        throw new AssertionError(field + " is not reached with the Tab key");
    }

    /** In every look, where pictures are wanted. */
    void shot(String name) {
        if (SCREENS) {
            for (var each : Look.values()) {
                inLook(each);
                page.screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screens", name + each.suffix + ".png")));
            }
            inLook(look);
        }
    }

    @Override
    public void close() {
        page.context().close();
    }

    /** Whoever walks on the phone looks at the page in the other looks too, without typing anything again. */
    void lookOver() {
        if (look == Look.PHONE) {
            for (var each : List.of(Look.LARGE, Look.ORDINARY)) {
                inLook(each);
                lookOver(each);
            }
            inLook(look);
        }
        lookOver(look);
    }

    private void inLook(Look wanted) {
        page.setViewportSize(wanted.width, wanted.height);
        page.evaluate("type => document.documentElement.dataset.type = type", wanted.type);
    }

    /** The same page in the same look is looked over once, whoever comes to it again; what is new each time does not count. */
    private void lookOver(Look seen) {
        if (!OVER.add(seen + NEW_EACH_TIME.matcher(page.content()).replaceAll(""))) {
            return;
        }
        if (!page.evaluate("'axe' in window").equals(true)) {
            page.evaluate(AXE);
        }
        var found = (List<?>) page.evaluate(VIOLATIONS);
        assertThat(found).as("what axe finds at " + page.url() + " in " + seen).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(page.url() + " fits into " + seen.width + " in " + seen)
                .isEqualTo(true);
        if (seen == Look.PHONE) {
            assertThat((List<?>) page.evaluate(SMALL))
                    .as("too small for a finger at " + page.url())
                    .isEmpty();
        }
    }

    /** Buttons and fields lower than 44 px, and links of the rail; links inside sentences may be as they are. */
    private static final String SMALL = """
            [...document.querySelectorAll('main button:not(.as-link), main a.action, main input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main select, main textarea')]
              .filter(e => e.offsetParent && e.getBoundingClientRect().height < 43.5)
              .map(e => e.outerHTML.slice(0, 120))
            """;

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int status(Response response) {
        return response == null ? 0 : response.status();
    }
}
