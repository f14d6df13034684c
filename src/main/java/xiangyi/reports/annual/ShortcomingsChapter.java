package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Chapter;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Run;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

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
    public List<Paragraph> paragraphs(YearFacts register, String place) {
        var paragraphs = new ArrayList<Paragraph>();
        var missed = register.of("duties.missed");
        if (!missed.isEmpty()) {
            paragraphs.add(Paragraph.of(register, "reports.short.missed", List.of(MISSED)));
            missed.stream().map(duty -> missed(register, duty)).forEach(paragraphs::add);
        }
        for (var figure : List.of(SUGGESTIONS_OVERDUE, NOT_HELD, NOT_RIGHTED, OPINIONS_OVERDUE)) {
            if (figure.query().apply(register).isSome()) {
                var titles = figure.query().apply(register).lines().stream()
                        .map(Evidence.Line::fact)
                        .toList();
                paragraphs.add(Paragraph.of(
                        register,
                        "reports.short." + figure.name(),
                        List.of(figure),
                        Said.quoted(titles).andMore()));
            }
        }
        return paragraphs;
    }

    /** In words a chair would use, and never those of the list of duties. */
    private static Paragraph missed(YearFacts register, Fact missed) {
        var duty = Objects.toString(missed.text(Told.DUTY));
        return new Paragraph("duty-" + duty, List.of(new Run.Words(text("reports.short." + duty))));
    }

    private static List<Fact> notHeld(YearFacts register) {
        return register.of("activities.planned").stream()
                .filter(planned -> planned.endedOn().isBefore(register.on()))
                .toList();
    }

    private static List<Fact> notRighted(YearFacts register) {
        return register.of("activities.rechecked").stream()
                .filter(fact -> "NOT".equals(fact.text(Told.VERDICT)))
                .toList();
    }

    /** Opinions handed over in the period whose day has passed without an answer. */
    private static List<Evidence.Line> opinionsOverdue(YearFacts register) {
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
