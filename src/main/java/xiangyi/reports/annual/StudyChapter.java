package xiangyi.reports.annual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Chapter;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

/** Trainings of deputies, the laws they studied, and the journals they read. */
@Component
@Order(1)
class StudyChapter implements Chapter {

    @Override
    public String key() {
        return "study";
    }

    @Override
    public List<Paragraph> paragraphs(YearFacts register, String place) {
        var paragraphs = new ArrayList<>(ActivityStory.of(register, "trainings", List.of("TRAINING")));
        var laws = laws(register);
        if (laws.query().apply(register).isSome()) {
            paragraphs.add(Paragraph.of(
                    register, "reports.study.laws", List.of(laws), Said.laws(String.join("，", lawsOf(register)))));
        }
        var journals = register.of("publicity.subscribed");
        if (!journals.isEmpty()) {
            paragraphs.add(new Telling(register, "journals")
                    .say(
                            "reports.study.journals",
                            List.of(journals(journals)),
                            Said.titles(journals).andMore())
                    .sayAny("reports.study.copies", copies(journals))
                    .say("reports.stop")
                    .paragraph());
        }
        return paragraphs;
    }

    private static List<Fact> studied(YearFacts register) {
        return ActivityFigures.held(register, "TRAINING").stream()
                .filter(training -> training.text(Told.LAW) != null)
                .toList();
    }

    private static List<String> lawsOf(YearFacts register) {
        return studied(register).stream()
                .flatMap(training -> Said.split(Objects.toString(training.text(Told.LAW))).stream())
                .distinct()
                .toList();
    }

    private static Figure laws(YearFacts register) {
        return Figure.of(
                "laws",
                Unit.BOOKS,
                facts -> Evidence.of(BigDecimal.valueOf(lawsOf(facts).size()), studied(facts)));
    }

    private static Figure journals(List<Fact> journals) {
        return Figure.of(
                "journals",
                Unit.KINDS,
                register -> Evidence.of(
                        BigDecimal.valueOf(
                                journals.stream().map(Fact::title).distinct().count()),
                        journals));
    }

    private static Figure copies(List<Fact> journals) {
        return Figure.of(
                "copies",
                Unit.COPIES,
                register -> Evidence.sum(journals, journal -> ActivityFigures.number(journal, Told.COPIES)));
    }
}
