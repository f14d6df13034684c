package xiangyi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xiangyi.shared.Text;

/** What no text of a summary may hold, whatever was and was not recorded. */
public final class Prose {

    private static final int LONGEST = 120;

    private static final Pattern PLACEHOLDER = Pattern.compile("未记录|null|NULL|undefined|\\[|]|\\{|}|\\$|没有达到要求");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{IsHan}{2,5})\\1|(\\d{4}年)[^。]{0,4}\\2");
    private static final Pattern STOPS = Pattern.compile("[，、；：。][，、；：。]|^[，、；：。]|（）|“”|《》");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|《[^》]*》(（[^）]*）)?");
    private static final Pattern UNITLESS = Pattern.compile("\\d(?![\\d,.%])(?!余?万?余?(?:" + units() + "|年|月|日|时))");

    private Prose() {}

    private static String units() {
        return Arrays.stream(Unit.values())
                .map(unit -> Pattern.quote(Text.text(unit)))
                .collect(Collectors.joining("|"));
    }

    /** Every passage keeps to the rules, and every figure in it has its records. */
    public static void keepsItsRules(Written report) {
        report.passages()
                .map(Written.Passage::text)
                .filter(text -> !text.isEmpty())
                .forEach(Prose::keepsItsRules);
        report.passages()
                .flatMap(passage -> passage.pieces().stream())
                .filter(piece -> piece.figure() != null)
                .forEach(piece -> {
                    var shown = report.figure(String.valueOf(piece.figure())).orElseThrow();
                    assertThat(shown.value()).as(shown.name()).isNotNull();
                    assertThat(shown.value().signum() == 0
                                    || !report.rows(shown).isEmpty())
                            .as("evidence of " + shown.name() + " " + shown.words())
                            .isTrue();
                });
    }

    public static void keepsItsRules(String text) {
        assertThat(faults(text)).as(text).isEmpty();
    }

    public static List<String> faults(String text) {
        var plain = QUOTED.matcher(text).replaceAll("—");
        var faults = new ArrayList<String>();
        for (var rule : List.of(PLACEHOLDER, DOUBLED, STOPS)) {
            rule.matcher(rule == PLACEHOLDER ? text : plain)
                    .results()
                    .forEach(found -> faults.add(rule + ": " + found.group()));
        }
        UNITLESS.matcher(plain).results().forEach(found -> faults.add("number without its unit at " + found.start()));
        if (!text.endsWith("。")) {
            faults.add("no end");
        }
        Arrays.stream(text.split("。"))
                .filter(sentence -> sentence.length() > LONGEST)
                .forEach(sentence -> faults.add(sentence.length() + " signs: " + sentence));
        Arrays.stream(text.split("。"))
                .filter(sentence -> sentence.chars().filter(sign -> sign == '；').count() > 2)
                .forEach(sentence -> faults.add("chained: " + sentence));
        return faults;
    }
}
