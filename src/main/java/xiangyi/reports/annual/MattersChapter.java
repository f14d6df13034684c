package xiangyi.reports.annual;

import static xiangyi.reports.annual.SuggestionFigures.*;
import static xiangyi.shared.Text.text;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import xiangyi.reports.Register;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;

/** Motions and suggestions, and what came of each that was handed over. */
@Component
@Order(4)
class MattersChapter implements Chapter {

    @Override
    public String key() {
        return "matters";
    }

    @Override
    public List<Paragraph> paragraphs(Register register, String place) {
        var answers = Answers.in(register).all();
        if (!register.isKept("motions") && !register.isKept("suggestions") && answers.isEmpty()) {
            return List.of();
        }
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(Paragraph.of(
                register,
                "reports.annual.received",
                List.of(SessionFigures.MOTIONS, SessionFigures.LISTED, SessionFigures.CONVERTED, RECEIVED)));
        motions(register).ifPresent(paragraphs::add);
        paragraphs.add(Paragraph.of(
                register,
                answers.isEmpty() ? "reports.annual.noHandOver" : "reports.annual.handedOver",
                List.of(HANDED_OVER),
                Said.days(answers.stream()
                        .map(answer -> answer.handOver().happenedOn())
                        .toList()),
                Said.cited("《代表法》第五十一条", register.period().until())));
        paragraphs.add(Paragraph.of(
                register,
                "reports.annual.answers",
                List.of(REPLIED, IN_TIME, LATE, CLOSED, OVERDUE),
                Dates.full(register.on())));
        answers.stream()
                .filter(answer -> answer.isOverdue(register.on()))
                .forEach(answer -> paragraphs.add(overdue(register, answer)));
        return paragraphs;
    }

    /** What became of the motions: which were listed, which were converted, and what of those handed over. */
    private static Optional<Paragraph> motions(Register register) {
        if (register.of("motions.received").isEmpty()) {
            return Optional.empty();
        }
        var telling = new Telling(register, "motions");
        var undecided = undecided(register);
        var said = new ArrayList<Runnable>();
        for (var how : List.of("listed", "converted")) {
            var motions = register.of("motions." + how);
            if (!motions.isEmpty()) {
                said.add(() -> telling.say("reports.annual.motions." + how, Said.quoted(motions)));
            }
        }
        if (!undecided.isEmpty()) {
            said.add(() -> telling.say(
                    "reports.annual.motions.undecided",
                    List.of(Figure.of("undecided", Unit.ITEMS, facts -> Evidence.count(undecided))),
                    Said.quoted(undecided)));
        }
        for (var i = 0; i < said.size(); i++) {
            telling.words(i == 0 ? "" : text("reports.lead.next"));
            said.get(i).run();
        }
        var handedOver = Answers.toMotions(register).all();
        if (!handedOver.isEmpty()) {
            telling.words(said.isEmpty() ? "" : text("reports.stop"));
            telling.say(
                    "reports.annual.motions.handedOver",
                    List.of(MOTIONS_HANDED_OVER, MOTIONS_REPLIED, MOTIONS_CLOSED, MOTIONS_OVERDUE),
                    Said.days(handedOver.stream()
                            .map(answer -> answer.handOver().happenedOn())
                            .toList()),
                    Dates.full(register.on()));
        }
        return said.isEmpty() && handedOver.isEmpty()
                ? Optional.empty()
                : Optional.of(telling.say("reports.stop").paragraph());
    }

    private static List<Fact> undecided(Register register) {
        var decided = Stream.of("motions.listed", "motions.converted")
                .flatMap(how -> register.untilNow(how).stream())
                .map(Fact::id)
                .toList();
        return register.of("motions.received").stream()
                .filter(motion -> !decided.contains(motion.id()))
                .toList();
    }

    private static Paragraph overdue(Register register, Answers.Answer answer) {
        var handOver = answer.handOver();
        var unit = handOver.unit();
        return Paragraph.of(
                        register,
                        "reports.annual.overdue",
                        List.of(),
                        handOver.title(),
                        String.valueOf(handOver.text(Told.NUMBER)),
                        unit == null ? text("web.unrecorded") : unit,
                        Dates.full(handOver.happenedOn()),
                        Dates.full(answer.due()),
                        ChronoUnit.DAYS.between(answer.due(), register.on()))
                .about(String.valueOf(handOver.text(Told.REFERRAL)));
    }
}
