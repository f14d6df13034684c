package xiangyi.reports.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Evidence;
import xiangyi.reports.Register;

/**
 * What became of each suggestion, or each motion, handed over in the period, as its facts tell it until the day of the
 * report. The first clock counts (《代表法》第五十一条); an extension granted in time moves it.
 */
record Answers(List<Answer> all) {

    private static final String SUGGESTIONS = "referrals.suggestion.";
    private static final String MOTIONS = "referrals.motion.";

    /** One hand-over, and how it was answered. */
    record Answer(Fact handOver, LocalDate due, @Nullable LocalDate repliedOn, boolean closed) {

        boolean isInTime() {
            return repliedOn != null && !repliedOn.isAfter(due);
        }

        boolean isLate() {
            return repliedOn != null && repliedOn.isAfter(due);
        }

        boolean isOverdue(LocalDate on) {
            return repliedOn == null && due.isBefore(on);
        }

        Evidence.Line line() {
            return new Evidence.Line(handOver, due, repliedOn);
        }
    }

    /** Reckoned once for all figures that ask. */
    static Answers in(Register register) {
        return register.remember(SUGGESTIONS, facts -> reckoned(facts, SUGGESTIONS));
    }

    static Answers toMotions(Register register) {
        return register.remember(MOTIONS, facts -> reckoned(facts, MOTIONS));
    }

    private static Answers reckoned(Register register, String kinds) {
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
        return new Answer(
                handOver, due, replies.isEmpty() ? null : replies.get(0).happenedOn(), isClosed(story, replies));
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
        var round = fact.number(Told.ROUND);
        return round == null || round == 1;
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
