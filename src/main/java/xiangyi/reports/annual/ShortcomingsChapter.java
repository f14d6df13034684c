package xiangyi.reports.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
import xiangyi.reports.Unit;

/** What was missed, said plainly: duties past their day, plans that came to nothing, opinions nobody put right. */
@Component
@Order(9)
class ShortcomingsChapter implements Chapter {

    private static final Figure MISSED =
            Figure.of("missed", Unit.SUBJECTS, register -> Evidence.count(register.of("duties.missed")));
    private static final Figure SUGGESTIONS_OVERDUE =
            Figure.of("suggestionsOverdue", Unit.ITEMS, SuggestionFigures.OVERDUE.query());

    private static final Figure NOT_HELD =
            Figure.of("notHeld", Unit.SUBJECTS, register -> Evidence.count(notHeld(register)));
    private static final Figure NOT_RIGHTED =
            Figure.of("notRighted", Unit.ENTRIES, register -> Evidence.count(notRighted(register)));
    private static final Figure OPINIONS_OVERDUE =
            Figure.of("opinionsOverdue", Unit.ENTRIES, register -> Evidence.lines(opinionsOverdue(register)));

    @Override
    public String key() {
        return "shortcomings";
    }

    @Override
    public List<Paragraph> paragraphs(Register register, String place) {
        var paragraphs = new ArrayList<Paragraph>();
        if (!register.of("duties.missed").isEmpty()) {
            paragraphs.add(Paragraph.of(register, "reports.short.missed", List.of(MISSED)));
            register.of("duties.missed").stream()
                    .map(missed -> missed(register, missed))
                    .forEach(paragraphs::add);
        }
        for (var figure : List.of(SUGGESTIONS_OVERDUE, NOT_HELD, NOT_RIGHTED, OPINIONS_OVERDUE)) {
            if (figure.query().apply(register).isSome()) {
                var titles = figure.query().apply(register).lines().stream()
                        .map(Evidence.Line::fact)
                        .toList();
                paragraphs.add(
                        Paragraph.of(register, "reports.short." + figure.name(), List.of(figure), Said.quoted(titles)));
            }
        }
        if (paragraphs.isEmpty() && register.isKept("duties")) {
            paragraphs.add(Paragraph.of(register, "reports.short.none", List.of()));
        }
        return paragraphs;
    }

    private static Paragraph missed(Register register, Fact missed) {
        return Paragraph.of(
                        register,
                        "reports.short.duty",
                        List.of(),
                        missed.title(),
                        Objects.toString(missed.text(Told.TERM)),
                        Objects.toString(missed.text(Told.SOURCE)),
                        Dates.full(missed.happenedOn()))
                .about(Objects.toString(missed.text(Told.DUTY)));
    }

    private static List<Fact> notHeld(Register register) {
        return register.of("activities.planned").stream()
                .filter(planned -> planned.endedOn().isBefore(register.on()))
                .toList();
    }

    private static List<Fact> notRighted(Register register) {
        return register.of("activities.rechecked").stream()
                .filter(fact -> "NOT".equals(fact.text(Told.VERDICT)))
                .toList();
    }

    /** Opinions handed over in the period whose day has passed without an answer. */
    private static List<Evidence.Line> opinionsOverdue(Register register) {
        Set<String> replied = register.untilNow("referrals.opinion.replied").stream()
                .map(fact -> String.valueOf(fact.text(Told.REFERRAL)))
                .collect(Collectors.toSet());
        return register.of("referrals.opinion.handed_over").stream()
                .filter(fact -> fact.dueOn() != null
                        && fact.dueOn().isBefore(register.on())
                        && !replied.contains(String.valueOf(fact.text(Told.REFERRAL))))
                .map(fact -> new Evidence.Line(fact, fact.dueOn(), null))
                .toList();
    }
}
