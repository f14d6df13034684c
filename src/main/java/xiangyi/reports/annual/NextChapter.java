package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.facts.Fact;
import xiangyi.facts.Told;
import xiangyi.reports.Chapter;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Numerals;
import xiangyi.reports.Paragraph;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

/** What is planned and chosen for the year that follows. */
@Component
@Order(10)
class NextChapter implements Chapter {

    @Override
    public String key() {
        return "next";
    }

    @Override
    public List<Paragraph> paragraphs(YearFacts register, String place) {
        var paragraphs = new ArrayList<Paragraph>();
        var topics = register.beginning("plans.topic")
                .filter(topic -> SupervisionChapter.isOfALaterYear(register, topic))
                .toList();
        if (!topics.isEmpty()) {
            paragraphs.add(Paragraph.of(
                    register,
                    "reports.next.topics",
                    List.of(Figure.of("nextTopics", Unit.SUBJECTS, facts -> Evidence.count(topics))),
                    Said.quoted(topics).andMore()));
        }
        var papers = register.beginning("plans.adopted")
                .filter(paper -> SupervisionChapter.isOfALaterYear(register, paper))
                .toList();
        if (!papers.isEmpty()) {
            paragraphs.add(Paragraph.of(
                    register,
                    "reports.next.papers",
                    List.of(Figure.of("nextPapers", Unit.ITEMS, facts -> Evidence.count(papers))),
                    text(
                            papers.stream().allMatch(paper -> "RULE".equals(paper.text(Told.KIND)))
                                    ? "reports.next.rules"
                                    : "reports.next.plans"),
                    Said.titles(papers).andMore()));
        }
        var nextYear = register.period().until().getYear() + 1;
        var planned = Stream.concat(
                        register.ahead("sessions.planned").stream(), register.ahead("activities.planned").stream())
                .filter(plan -> plan.happenedOn().getYear() <= nextYear)
                .sorted(Comparator.comparing(Fact::happenedOn))
                .toList();
        if (!planned.isEmpty()) {
            paragraphs.add(Paragraph.of(
                    register,
                    "reports.next.planned",
                    List.of(Figure.of("planned", Unit.SUBJECTS, facts -> Evidence.count(planned))),
                    Said.listed(planned.stream().map(NextChapter::plan).toList(), text("reports.act.next"))
                            .andMore()));
        }
        return paragraphs;
    }

    private static String plan(Fact planned) {
        return planned.kind().startsWith("sessions.")
                ? text(
                        "reports.next." + ("PRESIDIUM".equals(planned.text(Told.SORT)) ? "presidium" : "congress"),
                        Said.when(planned),
                        Numerals.of(planned.number(Told.TERM)),
                        Numerals.of(planned.number(Told.ORDINAL)))
                : text("reports.next.activity", Said.when(planned), Said.doing(planned.title()));
    }
}
