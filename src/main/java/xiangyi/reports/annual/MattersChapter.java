package xiangyi.reports.annual;

import static xiangyi.reports.annual.SuggestionFigures.*;
import static xiangyi.shared.Text.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.reports.Chapter;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Telling;
import xiangyi.reports.YearFacts;

/** Motions and suggestions: received, handed over to whom, answered how and rated how, and two or three told as cases. */
@Component
@Order(4)
class MattersChapter implements Chapter {

    private static final int MOST_UNITS = 6;

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
        MotionStory.of(register).ifPresent(paragraphs::add);
        if (answers.isEmpty()) {
            var none = new Telling(register, "noHandOver");
            if (none.isKnown(HANDED_OVER)) none.say("reports.annual.noHandOver", List.of(HANDED_OVER));
            paragraphs.add(none.paragraph());
            return paragraphs;
        }
        paragraphs.add(handedOver(register, answers));
        paragraphs.add(answered(register));
        AnswerStory.results(register, answers).ifPresent(paragraphs::add);
        AnswerStory.rated(register, answers).ifPresent(paragraphs::add);
        AnswerStory.cases(register, answers).forEach(paragraphs::add);
        AnswerStory.overdue(register, answers).ifPresent(paragraphs::add);
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
}
