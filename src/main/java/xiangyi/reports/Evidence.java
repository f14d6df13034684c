package xiangyi.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Fact;
import xiangyi.shared.Reason;

/**
 * What a figure comes to, and the records it comes from.
 *
 * @param value null where nothing was recorded: that is never zero
 * @param sum how it was reckoned, such as 53÷54
 */
public record Evidence(
        @Nullable BigDecimal value,
        List<Line> lines,
        @Nullable Reason sum) {

    public static final Evidence NONE = new Evidence(null, List.of(), null);

    /** A record behind a figure. */
    public record Line(
            Fact fact, @Nullable LocalDate dueOn, @Nullable LocalDate repliedOn) {}

    static Evidence count(List<Fact> facts) {
        return lines(facts.stream().map(fact -> new Line(fact, null, null)).toList());
    }

    static Evidence lines(List<Line> lines) {
        return new Evidence(BigDecimal.valueOf(lines.size()), lines, null);
    }

    static Evidence of(BigDecimal value, List<Fact> facts) {
        return new Evidence(
                value, facts.stream().map(fact -> new Line(fact, null, null)).toList(), null);
    }

    Evidence reckoned(Reason sum) {
        return new Evidence(value, lines, sum);
    }
}
