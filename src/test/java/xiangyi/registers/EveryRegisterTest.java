package xiangyi.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.SheetText;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Preview;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;

/** Walks every declared register through its one life, so that a room tests only what is its own. */
@HouseTest
class EveryRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 12);

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Importer importer;

    @Autowired
    Registers sheets;

    @Autowired
    List<Register<?>> registers;

    Township township;

    @BeforeEach
    void aTownship() {
        township = house.township();
    }

    @TestFactory
    Stream<DynamicTest> livesItsOneLife() {
        return registers.stream()
                .map(register -> DynamicTest.dynamicTest(register.plan().table(), () -> {
                    township = house.township();
                    live(register);
                }));
    }

    private <W extends Record> void live(Register<W> register) throws IOException {
        var plan = register.plan();
        assertThat(page(plan.list())).contains(Text.text("registers.none"), Text.text(plan.table() + ".first"));
        assertThat(page(plan.path() + "/new")).contains("name=\"" + plan.name() + "\"");

        // entered, twice by a double click
        var id = EntryId.next().text();
        assertThat(send(plan, "/new", id, words(plan, "甲"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(send(plan, "/new", id, words(plan, "甲"))).hasStatus(HttpStatus.SEE_OTHER);
        var entry = plan.path() + "/" + id;
        assertThat(page(entry)).contains(shown(plan, "甲"));
        assertThat(page(plan.list())).contains(entry, shown(plan, "甲"), Text.text("registers.total", 1));

        refused(plan);
        completed(plan);
        corrected(plan, id);
        narrowedAndFound(plan, entry);
        leaves(plan);
        stranger(plan, entry);
        voided(plan, id);
        broughtIn(plan);
    }

    /** What must be there is missing, and what is too long is cut by nobody: the form comes again with what was typed. */
    private void refused(Plan<?> plan) {
        assertThat(send(plan, "/new", EntryId.next().text(), Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(Text.text("web.refused"), "name=\"" + plan.name() + "\"");
        var long_ = new LinkedHashMap<>(words(plan, "甲"));
        long_.put(plan.name(), "长".repeat(30_000));
        assertThat(send(plan, "/new", EntryId.next().text(), long_))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("长长长");
        for (var component : plan.components()) {
            if (plan.isDay(component) || plan.typeOf(component).isEnum() || plan.typeOf(component) == Integer.class) {
                var wrong = new LinkedHashMap<>(words(plan, "甲"));
                wrong.put(component, "不是");
                assertThat(send(plan, "/new", EntryId.next().text(), wrong))
                        .as(component)
                        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                        .bodyText()
                        .contains("不是");
            }
        }
    }

    /** What was blank is filled in without a reason, and nothing was wrong before. */
    private void completed(Plan<?> plan) {
        var blank = new LinkedHashMap<>(words(plan, "戊"));
        Stream.of(plan.type().getRecordComponents())
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .forEach(component -> blank.put(component.getName(), ""));
        var id = EntryId.next().text();
        assertThat(send(plan, "/new", id, blank)).hasStatus(HttpStatus.SEE_OTHER);
        if (!blank.equals(words(plan, "戊"))) {
            assertThat(send(plan, "/" + id + "/correction", id, words(plan, "戊")))
                    .hasStatus(HttpStatus.SEE_OTHER);
            assertThat(page(plan.path() + "/" + id)).doesNotContain("<del>");
        }
        var version = blank.equals(words(plan, "戊")) ? "1" : "2";
        assertThat(send(plan, "/" + id + "/void", id, Map.of("reason", "录重了", "version", version)))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private void corrected(Plan<?> plan, String id) {
        var entry = plan.path() + "/" + id;
        assertThat(page(entry + "/correction")).contains(shown(plan, "甲"));
        assertThat(send(plan, "/" + id + "/correction", id, words(plan, "乙")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(Text.text("registers.noReason"));
        var why = with(words(plan, "乙"), "reason", "录错了");
        assertThat(send(plan, "/" + id + "/correction", id, with(words(plan, ""), "reason", "录错了")))
                .as("a correction passes every check of the entry")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(plan, "/" + id + "/correction", id, why)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(entry)).contains(shown(plan, "乙"), "<del>", "录错了");
        assertThat(send(plan, "/" + id + "/correction", id, why))
                .as("two people at once")
                .hasStatus(HttpStatus.CONFLICT);
    }

    private void narrowedAndFound(Plan<?> plan, String entry) {
        for (var component : plan.narrows()) {
            var asked = plan.isDay(component) || plan.isYear(component)
                    ? "2025"
                    : words(plan, "乙").get(component);
            assertThat(page(plan.list() + "?" + component + "=" + asked)).contains(entry);
            assertThat(page(plan.list() + "?" + component + "=1999")).doesNotContain(entry);
        }
        if (plan.finds().contains(plan.name())) {
            assertThat(page(plan.list() + "?q=" + encoded(words(plan, "乙").get(plan.name()))))
                    .contains(entry);
            assertThat(page("/search?q=" + encoded(words(plan, "乙").get(plan.name()))))
                    .contains(entry);
        }
    }

    private void leaves(Plan<?> plan) throws IOException {
        assertThat(SheetText.of(get(plan.list() + "/export", township.clerk()))).contains(shown(plan, "乙"));
        assertThat(SheetText.of(get(plan.list() + "/export", township.county())))
                .contains(shown(plan, "乙"), Text.text("web.field.area"), "烽火乡");
    }

    /** Another township's is not there; who may only read does not write. */
    private void stranger(Plan<?> plan, String entry) {
        var neighbour = house.township();
        for (var path : List.of("", "/correction", "/void")) {
            assertThat(get(entry + path, neighbour.clerk())).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(body(get(plan.list(), neighbour.clerk()))).doesNotContain(entry);
        var deputy = township.deputy(house.deputies(township, "彭德厚").get(0));
        if (!deputy.may(plan.write())) {
            assertThat(get(plan.path() + "/new", deputy)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private void voided(Plan<?> plan, String id) {
        assertThat(page(plan.path() + "/" + id + "/void")).contains(Text.text("registers.void.state"));
        assertThat(send(plan, "/" + id + "/void", id, Map.of("reason", "录重了", "version", "2")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(plan.path() + "/" + id, township.clerk())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(plan.list())).contains(Text.text("registers.none"));
    }

    private <W extends Record> void broughtIn(Plan<W> plan) {
        if (plan.order() == 0) {
            return;
        }
        var first = file(plan, words(plan, "丙"), words(plan, "丁"));
        assertThat(first.problems()).isEmpty();
        assertThat(page(plan.list())).contains(shown(plan, "丙"), shown(plan, "丁"));
        if (!plan.sameRow().isEmpty()) {
            assertThat(file(plan, words(plan, "丙")).problems())
                    .as("the same file again")
                    .isNotEmpty();
        }
        assertThat(importer.undo(township.clerk(), Objects.requireNonNull(first.batch()), "导错了"))
                .isEmpty();
        assertThat(page(plan.list())).contains(Text.text("registers.none"));
    }

    @SafeVarargs
    private Preview file(Plan<?> plan, Map<String, String>... rows) {
        var sheet = sheets.named(Text.text(plan.table()));
        var lines = new ArrayList<String>();
        lines.add(String.join(
                ",", sheet.columns().stream().map(column -> column.title()).toList()));
        for (var row : rows) {
            lines.add(String.join(
                    ",",
                    plan.shown().stream()
                            .map(component -> typed(plan, component, row.get(component)))
                            .toList()));
        }
        var upload = new Upload(
                Text.text(plan.table()) + ".csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return importer.bringIn(township.clerk(), new ImportRequest(township.area(), upload, List.of(sheet)));
    }

    /** A form sends the name of a constant; a ledger has its word. */
    private static String typed(Plan<?> plan, String component, String value) {
        if (plan.typeOf(component).isEnum()) {
            for (var constant : (Enum<?>[]) plan.typeOf(component).getEnumConstants()) {
                if (constant.name().equals(value)) {
                    return Text.text(constant);
                }
            }
        }
        return value;
    }

    /** Something for every word; {@code mark} tells one entry from another. */
    private static Map<String, String> words(Plan<?> plan, String mark) {
        var words = new LinkedHashMap<String, String>();
        for (var component : plan.components()) {
            words.put(component, word(plan, component, mark));
        }
        return words;
    }

    private static String word(Plan<?> plan, String component, String mark) {
        var type = plan.typeOf(component);
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (plan.isDay(component)) {
            return DAY.toString();
        }
        if (plan.isYear(component)) {
            return "2025";
        }
        var text = component.equals(plan.name()) ? mark : "某某";
        return component.equals("link")
                ? "https://www.example.cn"
                : type == Integer.class || type == BigDecimal.class ? "1" : text.isEmpty() ? "" : text.repeat(2) + "台账";
    }

    private static String shown(Plan<?> plan, String mark) {
        return words(plan, mark).get(plan.name());
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var more = new LinkedHashMap<>(form);
        more.put(field, value);
        return more;
    }

    private MvcTestResult send(Plan<?> plan, String path, String id, Map<String, String> form) {
        var request = browser.post()
                .uri(plan.path() + path)
                .param("id", id)
                .param("area", township.area().code())
                .with(as(township.clerk()));
        if (!form.containsKey("version")) {
            request.param("version", "1");
        }
        form.forEach(request::param);
        return request.exchange();
    }

    private String page(String path) {
        var result = get(path, township.clerk());
        assertThat(result).as(path).hasStatusOk();
        return body(result);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path, @Nullable Actor actor) {
        return browser.get().uri(java.net.URI.create(path)).with(as(actor)).exchange();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
