package xiangyi.reports.annual;

import java.util.function.Predicate;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Register;
import xiangyi.reports.Unit;

/** Figures of suggestions: received, handed over, and what came of them until the day of the report. */
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

    private static Figure handedOver(String name, Predicate<Answers.Answer> condition) {
        return Figure.of(name, Unit.ITEMS, register -> answers(register, condition));
    }

    private static Evidence answers(Register register, Predicate<Answers.Answer> condition) {
        var answers = Answers.in(register).all();
        return answers.isEmpty() && !register.isKept("suggestions")
                ? Evidence.NONE
                : Evidence.lines(answers.stream()
                        .filter(condition)
                        .map(Answers.Answer::line)
                        .toList());
    }
}
