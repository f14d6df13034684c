package xiangyi.reports.annual;

import static xiangyi.reports.annual.SuggestionFigures.*;
import static xiangyi.shared.Text.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xiangyi.calendar.Dates;
import xiangyi.facts.Told;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Telling;
import xiangyi.reports.YearFacts;

/** What came of the suggestions that were answered: results, ratings, two or three as cases, and what is overdue. */
final class AnswerStory {

    private static final List<String> RESULTS = List.of("A", "B", "C", "D");
    private static final int MOST_TOLD = 3;
    private static final int MOST_REASONS = 3;

    /** An answer that only says that it is done is no case to tell. */
    private static final int FEWEST_WORDS = 8;

    private AnswerStory() {}

    static List<Paragraph> cases(YearFacts register, List<Answers.Answer> answers) {
        return worthTelling(answers).stream()
                .map(answer -> told(register, answer))
                .toList();
    }

    /** How many are solved, in progress, planned or cannot be solved now, each with its share, and why not. */
    static Optional<Paragraph> results(YearFacts register, List<Answers.Answer> answers) {
        if (answers.stream().allMatch(answer -> answer.result() == null)) {
            return Optional.empty();
        }
        var telling = new Telling(register, "results").say("reports.annual.results");
        var isFirst = true;
        for (var result : RESULTS) {
            var figure = result(result);
            if (figure.query().apply(register).isSome()) {
                telling.words(isFirst ? "" : text("reports.act.next"))
                        .say("reports.annual.result." + result, List.of(figure))
                        .sayAny("reports.share", ofReplied(figure));
                isFirst = false;
            }
        }
        telling.stop();
        var reasons = reasons(answers);
        if (!reasons.isEmpty() && reasons.size() <= MOST_REASONS) {
            telling.say(
                            "reports.annual.reasons",
                            Said.listed(reasons, text("reports.and")).andMore())
                    .stop();
        }
        return Optional.of(telling.paragraph());
    }

    /** Why what cannot be solved now cannot, where several were answered alike. */
    private static List<String> reasons(List<Answers.Answer> answers) {
        var said = answers.stream()
                .filter(answer -> "D".equals(answer.result()))
                .map(Answers.Answer::said)
                .filter(Objects::nonNull)
                .map(words -> Said.unstopped(Said.cut(Objects.requireNonNull(words))))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return said.entrySet().stream()
                .filter(reason -> reason.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whoever says nothing is not called satisfied. */
    static Optional<Paragraph> rated(YearFacts register, List<Answers.Answer> answers) {
        if (answers.stream().allMatch(answer -> answer.ratings().isEmpty())) {
            return Optional.empty();
        }
        var telling = new Telling(register, "rated");
        if (answers.stream().anyMatch(Answers.Answer::isRatedAgain)) {
            telling.sayAny("reports.annual.rated.first", SATISFIED_FIRST)
                    .sayAny("reports.share", ofReplied(SATISFIED_FIRST))
                    .stop();
            telling.say("reports.annual.rated.again");
        } else {
            telling.say("reports.annual.rated");
        }
        var isFirst = true;
        for (var grade : List.of("SATISFIED", "BASICALLY", "DISSATISFIED")) {
            var figure = graded(grade);
            if (figure.query().apply(register).isSome()) {
                telling.words(isFirst ? "" : text("reports.act.next"))
                        .say("reports.annual.graded." + grade, List.of(figure))
                        .sayAny("reports.share", ofReplied(figure));
                isFirst = false;
            }
        }
        return Optional.of(telling.stop()
                .sayAny("reports.annual.graded.none", graded(null))
                .stop()
                .paragraph());
    }

    /** One of each result first, so that what could not be done is told as well. */
    private static List<Answers.Answer> worthTelling(List<Answers.Answer> answers) {
        var often = answers.stream()
                .map(answer -> Objects.toString(answer.said()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var withWords = answers.stream()
                .filter(answer -> answer.said() != null && answer.handOver().unit() != null)
                .filter(answer -> Objects.toString(answer.said()).length() >= FEWEST_WORDS
                        && Long.valueOf(1).equals(often.get(Objects.toString(answer.said()))))
                .sorted(Comparator.comparing(answer -> Said.or(answer.result(), "E")))
                .toList();
        var first = RESULTS.stream()
                .flatMap(result -> withWords.stream()
                        .filter(answer -> result.equals(answer.result()))
                        .limit(1))
                .toList();
        return Stream.concat(first.stream(), withWords.stream())
                .distinct()
                .limit(MOST_TOLD)
                .toList();
    }

    private static Paragraph told(YearFacts register, Answers.Answer answer) {
        var handOver = answer.handOver();
        return new Telling(register, "told-" + handOver.text(Told.REFERRAL))
                .say(
                        "reports.annual.told",
                        Said.unstopped(handOver.title()),
                        Objects.toString(handOver.unit()),
                        Said.unstopped(Said.cut(Objects.toString(answer.said()))))
                .stop()
                .paragraph();
    }

    /** All of them in one sentence for each unit; their figure opens every one with its day. */
    static Optional<Paragraph> overdue(YearFacts register, List<Answers.Answer> answers) {
        var late = answers.stream()
                .filter(answer -> answer.isOverdue(register.on()))
                .sorted(Comparator.comparing(Answers.Answer::due))
                .toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        var telling = new Telling(register, "overdue");
        Map<String, List<Answers.Answer>> units = late.stream()
                .collect(Collectors.groupingBy(
                        answer -> Said.or(answer.handOver().unit(), ""), LinkedHashMap::new, Collectors.toList()));
        units.forEach((unit, ofUnit) -> {
            var titles =
                    Said.quoted(ofUnit.stream().map(Answers.Answer::handOver).toList());
            var figure = overdueBy(unit);
            telling.say(
                            unit.isEmpty() ? "reports.annual.overdue.someone" : "reports.annual.overdue",
                            List.of(figure),
                            unit,
                            titles.andMore(),
                            days(register, ofUnit))
                    .stop();
        });
        return Optional.of(telling.paragraph());
    }

    /** By which day they should have been answered, or between which days. */
    private static String days(YearFacts register, List<Answers.Answer> late) {
        var first = late.get(0).due();
        var last = late.get(late.size() - 1).due();
        return first.equals(last)
                ? day(register, first)
                : text("reports.fromUntil", day(register, first), day(register, last));
    }

    private static String day(YearFacts register, LocalDate day) {
        return register.period().contains(day) ? Dates.monthDay(day) : Dates.full(day);
    }
}
