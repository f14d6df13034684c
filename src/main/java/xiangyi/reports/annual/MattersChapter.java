package xiangyi.reports.annual;

import static xiangyi.reports.annual.SuggestionFigures.*;
import static xiangyi.shared.Text.text;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.reports.Chapter;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Register;

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
        paragraphs.add(Paragraph.of(
                register,
                answers.isEmpty() ? "reports.annual.noHandOver" : "reports.annual.handedOver",
                List.of(HANDED_OVER),
                Said.days(answers.stream()
                        .map(answer -> answer.handOver().happenedOn())
                        .toList())));
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

    private static Paragraph overdue(Register register, Answers.Answer answer) {
        var handOver = answer.handOver();
        var unit = handOver.unit();
        return Paragraph.of(
                        register,
                        "reports.annual.overdue",
                        List.of(),
                        handOver.title(),
                        String.valueOf(handOver.text("number")),
                        unit == null ? text("web.unrecorded") : unit,
                        Dates.full(handOver.happenedOn()),
                        Dates.full(answer.due()),
                        ChronoUnit.DAYS.between(answer.due(), register.on()))
                .about(String.valueOf(handOver.text("referral")));
    }
}
