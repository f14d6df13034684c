package xiangyi.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever looks pages over finds what is wrong with them, in each look. */
@ExtendWith(Chromium.class)
class VisitorTest {

    private static final String SOUND = page("<h1>乡议</h1><p>登记</p>");

    @Test
    void aSoundPagePasses() {
        assertThatCode(() -> lookOver(SOUND)).doesNotThrowAnyException();
    }

    @Test
    void findsAPictureWithoutWords() {
        assertThatThrownBy(() -> lookOver(page("<h1>乡议</h1><img src='data:,'>")))
                .hasMessageContaining("image-alt");
    }

    @Test
    void findsWhatCannotBeReadInLargeTypeOnly() {
        var pale = "<style>[data-type=large] p { color: #ddd }</style><h1>乡议</h1><p>登记</p>";
        assertThatThrownBy(() -> lookOver(page(pale))).hasMessageContaining("color-contrast");
    }

    @Test
    void findsWhatRunsOutAtTheSide() {
        assertThatThrownBy(() -> lookOver(page("<h1>乡议</h1><p style='width: 900px'>登记</p>")))
                .hasMessageContaining("fits into 360");
    }

    private static void lookOver(String html) {
        try (var context = Chromium.browser().newContext()) {
            var page = context.newPage();
            page.setContent(html);
            new Visitor(page, Look.PHONE).lookOver();
        }
    }

    private static String page(String main) {
        return "<!doctype html><html lang='zh-CN'><head><title>乡议</title>"
                + "<meta name='viewport' content='width=device-width, initial-scale=1'></head><body><main>" + main
                + "</main></body></html>";
    }
}
