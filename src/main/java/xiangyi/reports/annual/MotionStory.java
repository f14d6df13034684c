package xiangyi.reports.annual;

import static xiangyi.reports.annual.SuggestionFigures.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xiangyi.calendar.Dates;
import xiangyi.facts.Fact;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

/** What became of the motions of a period. */
final class MotionStory {

    private MotionStory() {}

    /** What became of the motions: which were listed, which were converted, and what of those handed over. */
    static Optional<Paragraph> of(YearFacts register) {
        if (register.of("motions.received").isEmpty()) {
            return Optional.empty();
        }
        var telling = new Telling(register, "motions");
        for (var how : List.of("listed", "converted")) {
            var motions = register.of("motions." + how);
            if (!motions.isEmpty()) {
                telling.say(
                                "reports.annual.motions." + how,
                                Said.quoted(motions).andMore())
                        .stop();
            }
        }
        var undecided = undecided(register);
        if (!undecided.isEmpty()) {
            telling.say(
                            "reports.annual.motions.undecided",
                            List.of(Figure.of("undecided", Unit.ITEMS, facts -> Evidence.count(undecided))),
                            Said.quoted(undecided).andMore())
                    .stop();
        }
        var handedOver = Answers.toMotions(register).all();
        if (!handedOver.isEmpty()) {
            telling.say(
                            "reports.annual.motions.handedOver",
                            List.of(MOTIONS_HANDED_OVER),
                            Said.days(handedOver.stream()
                                    .map(answer -> answer.handOver().happenedOn())
                                    .toList()))
                    .stop()
                    .say(
                            MOTIONS_REPLIED.query().apply(register).isSome()
                                    ? "reports.annual.motions.replied"
                                    : "reports.annual.motions.unreplied",
                            List.of(MOTIONS_REPLIED),
                            Dates.full(register.on()))
                    .sayAny("reports.annual.motions.closed", MOTIONS_CLOSED)
                    .sayAny("reports.annual.motions.overdue", MOTIONS_OVERDUE)
                    .stop();
        }
        return telling.isEmpty() ? Optional.empty() : Optional.of(telling.paragraph());
    }

    private static List<Fact> undecided(YearFacts register) {
        var decided = Stream.of("motions.listed", "motions.converted")
                .flatMap(how -> register.untilNow(how).stream())
                .map(Fact::id)
                .toList();
        return register.of("motions.received").stream()
                .filter(motion -> !decided.contains(motion.id()))
                .toList();
    }
}
