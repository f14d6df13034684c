package xiangyi.reports.annual;

import static xiangyi.reports.annual.SuggestionFigures.*;
import static xiangyi.shared.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Chapter;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

/** Motions and suggestions: received, handed over to whom, answered how and rated how, and two or three told as cases. */
@Component
@Order(4)
class MattersChapter implements Chapter {

    private static final List<String> RESULTS = List.of("A", "B", "C", "D");
    private static final int MOST_UNITS = 6;
    private static final int MOST_TOLD = 3;
    private static final int MOST_REASONS = 3;

    /** An answer that only says that it is done is no case to tell. */
    private static final int FEWEST_WORDS = 8;

    @Override
    public String key() {
        return "matters";
    }

    @Override
    public List<Paragraph> paragraphs(YearFacts register, String place) {
        var answers = Answers.in(register).all();
        if (!register.isKept("motions") && !register.isKept("suggestions") && answers.isEmpty()) {
            return List.of();
        }
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(received(register));
        motions(register).ifPresent(paragraphs::add);
        if (answers.isEmpty()) {
            var none = new Telling(register, "noHandOver");
            if (none.isKnown(HANDED_OVER)) none.say("reports.annual.noHandOver", List.of(HANDED_OVER));
            paragraphs.add(none.paragraph());
            return paragraphs;
        }
        paragraphs.add(handedOver(register, answers));
        paragraphs.add(answered(register));
        results(register, answers).ifPresent(paragraphs::add);
        rated(register, answers).ifPresent(paragraphs::add);
        told(answers).forEach(answer -> paragraphs.add(told(register, answer)));
        overdue(register, answers).ifPresent(paragraphs::add);
        return paragraphs;
    }

    private static Paragraph received(YearFacts register) {
        var telling = new Telling(register, "received");
        if (telling.isKnown(SessionFigures.MOTIONS)) {
            telling.say("reports.annual.received.motions", List.of(SessionFigures.MOTIONS))
                    .sayAny("reports.annual.received.listed", SessionFigures.LISTED)
                    .sayAny("reports.annual.received.converted", SessionFigures.CONVERTED)
                    .stop();
        }
        return telling.sayKnown("reports.annual.received", RECEIVED).stop().paragraph();
    }

    /** What became of the motions: which were listed, which were converted, and what of those handed over. */
    private static Optional<Paragraph> motions(YearFacts register) {
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
            telling.say("reports.annual.motions.handedOver", List.of(MOTIONS_HANDED_OVER), days(handedOver))
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

    private static String days(List<Answers.Answer> answers) {
        return Said.days(
                answers.stream().map(answer -> answer.handOver().happenedOn()).toList());
    }

    private static Paragraph handedOver(YearFacts register, List<Answers.Answer> answers) {
        var telling = new Telling(register, "handedOver")
                .say("reports.annual.handedOver", List.of(HANDED_OVER), days(answers))
                .stop();
        var units = byUnit(answers);
        if (units.size() > 1) {
            for (var i = 0; i < Math.min(MOST_UNITS, units.size()); i++) {
                telling.words(text(i == 0 ? "reports.annual.units" : "reports.and"))
                        .words(units.get(i))
                        .say("reports.annual.byUnit", List.of(by(units.get(i))));
            }
            telling.words(units.size() > MOST_UNITS ? text("reports.annual.units.more") : "")
                    .stop();
        } else if (units.size() == 1) {
            telling.say("reports.annual.unit", units.get(0)).stop();
        }
        return telling.say(
                        "reports.annual.clock",
                        Said.cited("《代表法》第五十一条", register.period().until()))
                .stop()
                .paragraph();
    }

    /** Who handled most of them, first. */
    private static List<String> byUnit(List<Answers.Answer> answers) {
        var units = answers.stream()
                .map(answer -> answer.handOver().unit())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return units.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Paragraph answered(YearFacts register) {
        var telling = new Telling(register, "answers")
                .say(
                        REPLIED.query().apply(register).isSome()
                                ? "reports.annual.answers"
                                : "reports.annual.answers.none",
                        List.of(REPLIED),
                        Dates.full(register.on()))
                .sayAny("reports.annual.answers.rate", Shares.of("replyRate", REPLIED, HANDED_OVER));
        if (LATE.query().apply(register).isSome()) {
            telling.sayAny("reports.annual.answers.inTime", IN_TIME).say("reports.annual.answers.late", List.of(LATE));
        } else {
            telling.sayAny("reports.annual.answers.inTime", IN_TIME).aside(LATE);
        }
        telling.stop();
        if (CLOSED.query().apply(register).isSome()) {
            telling.say("reports.annual.answers.closed", List.of(CLOSED))
                    .sayAny(
                            "reports.share",
                            Shares.of("share", CLOSED, HANDED_OVER)
                                    .about("closed")
                                    .called(text("reports.figure.closedRate")))
                    .stop();
        } else {
            telling.aside(CLOSED);
        }
        return telling.sayAny("reports.annual.answers.overdue", OVERDUE).stop().paragraph();
    }

    /** How many are solved, in progress, planned or cannot be solved now, each with its share, and why not. */
    private static Optional<Paragraph> results(YearFacts register, List<Answers.Answer> answers) {
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
    private static Optional<Paragraph> rated(YearFacts register, List<Answers.Answer> answers) {
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
    private static List<Answers.Answer> told(List<Answers.Answer> answers) {
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
    private static Optional<Paragraph> overdue(YearFacts register, List<Answers.Answer> answers) {
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
