package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

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

    /** Those whose last answer says so. */
    static Figure result(String result) {
        return handedOver("result", answer -> result.equals(answer.result()))
                .about(result)
                .called(text("reports.figure.result." + result));
    }

    /** Those that were rated so, by the last word of whoever raised them; null is no word at all. */
    static Figure graded(@Nullable String grade) {
        var name = grade == null ? "NONE" : grade;
        return handedOver("graded", answer -> !answer.replies().isEmpty() && Objects.equals(grade, answer.grade()))
                .about(name)
                .called(text("reports.figure.graded." + name));
    }

    static final Figure SATISFIED_FIRST =
            handedOver("satisfiedFirst", answer -> "SATISFIED".equals(answer.firstGrade()));

    static Figure by(String unit) {
        return handedOver("byUnit", answer -> unit.equals(answer.handOver().unit()))
                .about(unit)
                .called(unit);
    }

    static Figure overdueBy(String unit) {
        return Figure.of(
                        "overdueBy",
                        Unit.ITEMS,
                        register -> answers(
                                register,
                                answer -> answer.isOverdue(register.on())
                                        && unit.equals(Objects.requireNonNullElse(
                                                answer.handOver().unit(), ""))))
                .about(unit)
                .called(text("reports.figure.overdue"));
    }

    /** What a figure is of those answered. */
    static Figure ofReplied(Figure part) {
        return Shares.of("share", part, REPLIED).about(part.id()).called(text("reports.figure.shareOf", name(part)));
    }

    private static String name(Figure figure) {
        var caption = figure.caption();
        return caption == null ? text("reports.figure." + figure.name()) : caption;
    }

    private static Figure motions(String name, Predicate<Answers.Answer> condition) {
        return Figure.of(name, Unit.ITEMS, register -> lines(Answers.toMotions(register), condition));
    }

    private static Figure handedOver(String name, Predicate<Answers.Answer> condition) {
        return Figure.of(name, Unit.ITEMS, register -> answers(register, condition));
    }

    private static Evidence answers(YearFacts register, Predicate<Answers.Answer> condition) {
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
