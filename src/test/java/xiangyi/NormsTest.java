package xiangyi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.duties.Board;
import xiangyi.duties.Duty;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.RuleId;

/** Draws docs/norms.md: what the program refuses, asks about or expects, in the words people read, with the article. */
@HouseTest
class NormsTest {

    private static final Path NOT_COVERED = Path.of("src/test/resources/xiangyi/rules-not-covered.txt");
    private static final Area SOMEWHERE = new Area("110101201");

    @Autowired
    List<Norm<?>> norms;

    @Autowired
    Board board;

    @Autowired
    TestClock clock;

    /** A rule that no code keeps, and why. */
    private record NotCovered(RuleId id, String what, String why) {}

    @Test
    void areListedWithTheirSources() {
        var sentences = Sources.sentences();
        var rows = Stream.concat(
                        norms.stream()
                                .sorted(Comparator.comparing(
                                                (Norm<?> norm) -> norm.id().text())
                                        .thenComparing(Norm::key))
                                .map(norm -> row(
                                        norm.id(), level(norm), norm.key(), sentences.get(norm.key()), norm.source())),
                        board.duties().stream()
                                .sorted(Comparator.comparing(duty -> duty.id().text()))
                                .map(duty -> row(
                                        duty.id(),
                                        duty.isSetLocally() ? "missed, as a place sets it" : "missed",
                                        key(duty),
                                        sentences.get(key(duty)) + "：" + sentences.get("duties.term." + duty.id()),
                                        duty.source())))
                .collect(Collectors.joining());
        var notCovered = notCovered().stream()
                .map(rule -> "| %s | %s | %s |\n".formatted(rule.id(), rule.what(), rule.why()))
                .collect(Collectors.joining());
        Sources.draw(
                "norms.md",
                "Norms and duties",
                "What an act must not break, and what must be done again and again. A norm that is *refused* stops a plan or a"
                        + " live act and marks what has happened; one that is *asked* about is a warning; one that is"
                        + " *counted* is only counted. A duty is *missed* where its register was kept.",
                "| Rule | Level | Key | Sentence | Source |\n|---|---|---|---|---|\n" + rows
                        + "\n## Not yet covered\n\n| Rule | What it asks | Why it is not here |\n|---|---|---|\n"
                        + notCovered);

        assertThat(sentences.keySet()).containsAll(norms.stream().map(Norm::key).toList());
        assertThat(norms).allMatch(norm -> !norm.source().isBlank());
        assertThat(board.duties()).allMatch(duty -> !duty.source().isBlank());
    }

    /** A rule that is kept from now on leaves the list. */
    @Test
    void whatIsNotCoveredIsListedOnceWithItsReason() {
        var covered = new TreeSet<String>();
        norms.forEach(norm -> covered.add(norm.id().text()));
        board.duties().forEach(duty -> covered.add(duty.id().text()));
        var listed = notCovered();
        assertThat(listed).extracting(rule -> rule.id().text()).doesNotHaveDuplicates();
        assertThat(listed)
                .allMatch(rule -> !rule.what().isBlank() && !rule.why().isBlank());
        assertThat(listed.stream().map(rule -> rule.id().text()).filter(covered::contains))
                .as("covered by now: take them out of " + NOT_COVERED)
                .isEmpty();
    }

    /** Under each reason the rules, one a line. */
    private static List<NotCovered> notCovered() {
        var rules = new ArrayList<NotCovered>();
        var why = "";
        for (var line : Sources.text(NOT_COVERED).lines().toList()) {
            if (line.startsWith("# ")) {
                why = line.substring(2);
            } else {
                var end = line.indexOf(' ');
                rules.add(new NotCovered(new RuleId(line.substring(0, end)), line.substring(end + 1), why));
            }
        }
        return rules;
    }

    private String level(Norm<?> norm) {
        return switch (norm.level(SOMEWHERE, day())) {
            case VOID -> "refused";
            case WARN -> "asked";
            case LOG -> "counted";
        };
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static String key(Duty duty) {
        return "duties.duty." + duty.id();
    }

    private static String row(RuleId rule, String level, String key, String sentence, String source) {
        return "| %s | %s | `%s` | %s | %s |\n".formatted(rule, level, key, sentence, source);
    }
}
