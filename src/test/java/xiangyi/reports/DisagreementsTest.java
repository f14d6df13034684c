package xiangyi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiangyi.facts.Period;

/** A typed number stands beside what was counted, and says so where the two differ. */
class DisagreementsTest {

    final List<Counted> paragraph = List.of(
            counted("expected", Unit.DEPUTIES, "54"),
            counted("present", Unit.DEPUTIES, "53"),
            counted("attendance", Unit.PERCENT, "98.1"));
    final List<Counted> report = List.of(counted("spent", Unit.YUAN, "9870"), counted("articles", Unit.ARTICLES, "12"));

    @Test
    void aRateThatIsNotTheCountedOneIsMarked() {
        assertThat(found("应到代表54名，实到53人，参会率达到98.9%。"))
                .singleElement()
                .satisfies(wrong ->
                        assertThat(wrong).isEqualTo(new Written.Disagreement("98.9%", "attendance", "参会率", "98.1%")));
    }

    @Test
    void whatAgreesIsNotMarked() {
        assertThat(found("应到五十四名，实到53名，参会率98.1%，撰写的信息12篇。")).isEmpty();
    }

    @Test
    void roughNumbersAgreeWithWhatTheyRound() {
        assertThat(found("支出的经费近1万元。")).isEmpty();
        assertThat(found("支出的经费9000余元。")).isEmpty();
        assertThat(found("支出的经费近2万元。")).hasSize(1);
        var money = List.of(counted("spent", Unit.YUAN, "234000"));
        assertThat(new Disagreements(List.of(), money).in("支出的经费20余万元。")).isEmpty();
        assertThat(new Disagreements(List.of(), money).in("支出的经费30余万元。"))
                .extracting(Written.Disagreement::typed)
                .containsExactly("30余万元");
    }

    @Test
    void ordinalsAndThresholdsAreNoCounts() {
        assertThat(found("第七次会议收到5名以上代表联名的议案，另有三名同志列席。"))
                .extracting(Written.Disagreement::typed)
                .containsExactly("三名");
        assertThat(new Disagreements(List.of(), report).in("第12篇，5名以上")).isEmpty();
    }

    private List<Written.Disagreement> found(String words) {
        return new Disagreements(paragraph, report).in(words);
    }

    private static Counted counted(String name, Unit unit, String value) {
        return Figure.of(name, unit, register -> Evidence.of(new BigDecimal(value), List.of()))
                .in(new YearFacts(
                        List.of(), Period.year(2025), Period.year(2025).until()));
    }
}
