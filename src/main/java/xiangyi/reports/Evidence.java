package xiangyi.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Fact;
import xiangyi.shared.Count;
import xiangyi.shared.Exactness;
import xiangyi.shared.Reason;

/**
 * What a figure comes to, and the records it comes from.
 *
 * @param value null where nothing was recorded: that is never zero
 * @param sum how it was reckoned, such as 53÷54
 */
public record Evidence(
        @Nullable BigDecimal value,
        Exactness exactness,
        List<Line> lines,
        @Nullable Reason sum) {

    public static final Evidence NONE = new Evidence(null, Exactness.EXACT, List.of(), null);

    /** A record behind a figure. */
    public record Line(
            Fact fact, @Nullable LocalDate dueOn, @Nullable LocalDate repliedOn) {

        static Line of(Fact fact) {
            return new Line(fact, fact.dueOn(), null);
        }
    }

    public static Evidence count(List<Fact> facts) {
        return lines(facts.stream().map(fact -> new Line(fact, null, null)).toList());
    }

    public static Evidence lines(List<Line> lines) {
        return new Evidence(BigDecimal.valueOf(lines.size()), Exactness.EXACT, lines, null);
    }

    public static Evidence of(BigDecimal value, List<Fact> facts) {
        return new Evidence(value, Exactness.EXACT, facts.stream().map(Line::of).toList(), null);
    }

    /** As the records say it, 余 and 近 with it; nothing where they hold no number. */
    public static Evidence of(@Nullable Count count, List<Fact> facts) {
        return count == null
                ? NONE
                : of(BigDecimal.valueOf(count.number()), facts).said(count.exactness());
    }

    /**
     * What the facts add up to. One that says 余 or 近 makes the sum say so too; nothing where none of them holds a
     * number.
     */
    public static Evidence sum(List<Fact> facts, Function<Fact, @Nullable Evidence> each) {
        var parts = facts.stream()
                .map(each)
                .filter(Objects::nonNull)
                .filter(part -> part.value() != null)
                .toList();
        if (parts.isEmpty()) {
            return NONE;
        }
        var value = parts.stream()
                .map(part -> Objects.requireNonNull(part.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var rough = parts.stream()
                .map(Evidence::exactness)
                .filter(exactness -> exactness != Exactness.EXACT)
                .findFirst()
                .orElse(Exactness.EXACT);
        return new Evidence(
                value,
                rough,
                parts.stream().flatMap(part -> part.lines().stream()).toList(),
                null);
    }

    public Evidence said(Exactness how) {
        return new Evidence(value, how, lines, sum);
    }

    public Evidence reckoned(Reason sum) {
        return new Evidence(value, exactness, lines, sum);
    }

    public boolean isSome() {
        return value != null && value.signum() > 0;
    }
}
