package xiangyi.reports.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Evidence;
import xiangyi.reports.YearFacts;

/**
 * What became of each suggestion, or each motion, handed over in the period, as its facts tell it until the day of the
 * report. The first clock counts (《代表法》第五十一条); an extension granted in time moves it.
 */
record Answers(List<Answer> all) {

    private static final String SUGGESTIONS = "referrals.suggestion.";
    private static final String MOTIONS = "referrals.motion.";

    /** The worst first. */
    private static final List<String> GRADES = List.of("DISSATISFIED", "BASICALLY", "SATISFIED");

    /** One hand-over, and how it was answered. */
    record Answer(Fact handOver, LocalDate due, List<Fact> replies, List<Fact> ratings, boolean closed) {

        /** The first answer counts for the clock. */
        @Nullable
        LocalDate repliedOn() {
            return replies.isEmpty() ? null : replies.get(0).happenedOn();
        }

        /** A, B, C or D: what the last answer said became of it. */
        @Nullable
        String result() {
            return last().map(reply -> reply.text(Told.RESULT)).orElse(null);
        }

        /** What the last answer said. */
        @Nullable
        String said() {
            return last().map(reply -> reply.text(Told.SAID))
                    .filter(said -> !said.isBlank())
                    .orElse(null);
        }

        private Optional<Fact> last() {
            return replies.isEmpty() ? Optional.empty() : Optional.of(replies.get(replies.size() - 1));
        }

        /** How those who raised it rated the first answer; the worst of several, or null where nobody did. */
        @Nullable
        String firstGrade() {
            return grade(1);
        }

        /** How they rated the last answer that was rated. */
        @Nullable
        String grade() {
            return grade(ratings.stream().mapToInt(Answers::round).max().orElse(1));
        }

        boolean isRatedAgain() {
            return ratings.stream().anyMatch(rating -> round(rating) > 1);
        }

        private @Nullable String grade(int round) {
            return GRADES.stream()
                    .filter(grade -> ratings.stream()
                            .anyMatch(rating -> round(rating) == round && grade.equals(rating.text(Told.SATISFACTION))))
                    .findFirst()
                    .orElse(null);
        }

        boolean isInTime() {
            var on = repliedOn();
            return on != null && !on.isAfter(due);
        }

        boolean isLate() {
            var on = repliedOn();
            return on != null && on.isAfter(due);
        }

        boolean isOverdue(LocalDate on) {
            return replies.isEmpty() && due.isBefore(on);
        }

        Evidence.Line line() {
            return new Evidence.Line(handOver, due, repliedOn());
        }
    }

    /** Reckoned once for all figures that ask. */
    static Answers in(YearFacts register) {
        return register.remember(SUGGESTIONS, facts -> reckoned(facts, SUGGESTIONS));
    }

    static Answers toMotions(YearFacts register) {
        return register.remember(MOTIONS, facts -> reckoned(facts, MOTIONS));
    }

    private static Answers reckoned(YearFacts register, String kinds) {
        Map<String, List<Fact>> entries = new LinkedHashMap<>();
        register.beginning(kinds)
                .filter(fact -> !fact.happenedOn().isAfter(register.on()))
                .sorted(Comparator.comparing(Fact::happenedOn).thenComparing(Fact::recordedAt))
                .forEach(fact -> entries.computeIfAbsent(
                                String.valueOf(fact.text(Told.REFERRAL)), referral -> new ArrayList<>())
                        .add(fact));
        return new Answers(entries.values().stream()
                .filter(story -> !of(story, "handed_over").isEmpty()
                        && register.period()
                                .contains(of(story, "handed_over").get(0).happenedOn()))
                .map(Answers::answer)
                .toList());
    }

    private static Answer answer(List<Fact> story) {
        var handOver = of(story, "handed_over").get(0);
        var due = handOver.happenedOn().plusMonths(3);
        if (handOver.dueOn() != null) {
            due = handOver.dueOn();
        }
        due = extended(story, due);
        var replies = of(story, "replied");
        return new Answer(handOver, due, replies, of(story, "rated"), isClosed(story, replies));
    }

    /** More time counts once, and only when it was granted before the first clock ran out. */
    private static LocalDate extended(List<Fact> story, LocalDate due) {
        var granted = of(story, "extended").stream()
                .filter(Answers::isOfTheFirstRound)
                .findFirst();
        return granted.filter(fact -> !fact.happenedOn().isAfter(due))
                .map(Fact::dueOn)
                .filter(until -> until.isAfter(due))
                .orElse(due);
    }

    private static boolean isOfTheFirstRound(Fact fact) {
        return round(fact) == 1;
    }

    private static int round(Fact fact) {
        return Objects.requireNonNullElse(fact.number(Told.ROUND), 1);
    }

    /** A promise (B, C) is closed when it is kept; any other answer when it is settled. */
    private static boolean isClosed(List<Fact> story, List<Fact> replies) {
        if (!of(story, "fulfilled").isEmpty()) {
            return true;
        }
        if (replies.isEmpty() || of(story, "settled").isEmpty()) {
            return false;
        }
        var last = replies.get(replies.size() - 1).text(Told.RESULT);
        return !"B".equals(last) && !"C".equals(last);
    }

    private static List<Fact> of(List<Fact> story, String step) {
        return story.stream().filter(fact -> step(fact).equals(step)).toList();
    }

    private static String step(Fact fact) {
        return fact.kind().substring(fact.kind().lastIndexOf('.') + 1);
    }
}
