package xiangyi.reports.annual;

import java.util.List;
import java.util.function.Predicate;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Register;
import xiangyi.reports.Unit;

/** Figures of suggestions and of motions: received, handed over, and what came of them until the day of the report. */
final class SuggestionFigures {

    private SuggestionFigures() {}

    static final Figure RECEIVED =
            Figure.of("suggestions", Unit.ITEMS, SessionFigures.counted("suggestions", "suggestions.received"));
    static final Figure HANDED_OVER = handedOver("handedOver", answer -> true);
    static final Figure REPLIED = handedOver("replied", answer -> answer.repliedOn() != null);
    static final Figure IN_TIME = handedOver("inTime", Answers.Answer::isInTime);
    static final Figure LATE = handedOver("late", Answers.Answer::isLate);
    static final Figure CLOSED = handedOver("closed", Answers.Answer::closed);
    static final Figure OVERDUE =
            Figure.of("overdue", Unit.ITEMS, register -> answers(register, answer -> answer.isOverdue(register.on())));

    static final Figure MOTIONS_HANDED_OVER = motions("motionsHandedOver", answer -> true);
    static final Figure MOTIONS_REPLIED = motions("motionsReplied", answer -> answer.repliedOn() != null);
    static final Figure MOTIONS_CLOSED = motions("motionsClosed", Answers.Answer::closed);
    static final Figure MOTIONS_OVERDUE = Figure.of(
            "motionsOverdue",
            Unit.ITEMS,
            register -> lines(Answers.toMotions(register), answer -> answer.isOverdue(register.on())));

    private static Figure motions(String name, Predicate<Answers.Answer> condition) {
        return Figure.of(name, Unit.ITEMS, register -> lines(Answers.toMotions(register), condition));
    }

    private static Figure handedOver(String name, Predicate<Answers.Answer> condition) {
        return Figure.of(name, Unit.ITEMS, register -> answers(register, condition));
    }

    private static Evidence answers(Register register, Predicate<Answers.Answer> condition) {
        var answers = Answers.in(register);
        return answers.all().isEmpty() ? register.count("suggestions", List.of()) : lines(answers, condition);
    }

    private static Evidence lines(Answers answers, Predicate<Answers.Answer> condition) {
        return Evidence.lines(answers.all().stream()
                .filter(condition)
                .map(Answers.Answer::line)
                .toList());
    }
}
