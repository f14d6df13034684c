package xiangyi.reports.annual;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Chapter;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

/** What the congress supervised: topics, briefings, law checks, appraisals, accounts watched, consultation and look-back. */
@Component
@Order(5)
class SupervisionChapter implements Chapter {

    private static final List<String> KINDS =
            List.of("BRIEFING", "LAW_CHECK", "APPRAISAL", "WATCH", "CONSULTATION", "LOOK_BACK");

    @Override
    public String key() {
        return "supervision";
    }

    @Override
    public List<Paragraph> paragraphs(YearFacts register, String place) {
        var paragraphs = new ArrayList<Paragraph>();
        var topics = register.of("plans.topic").stream()
                .filter(topic -> !isOfALaterYear(register, topic))
                .toList();
        if (!topics.isEmpty()) {
            paragraphs.add(Paragraph.of(
                    register,
                    "reports.supervision.topics",
                    List.of(Figure.of("topics", Unit.SUBJECTS, facts -> Evidence.count(topics))),
                    Said.quoted(topics).andMore()));
        }
        paragraphs.addAll(ActivityStory.of(register, "supervision", KINDS));
        return paragraphs;
    }

    static boolean isOfALaterYear(YearFacts register, Fact fact) {
        var year = fact.number(Told.YEAR);
        return year != null && year > register.period().until().getYear();
    }
}
