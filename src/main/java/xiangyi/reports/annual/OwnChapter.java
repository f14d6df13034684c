package xiangyi.reports.annual;

import static xiangyi.shared.Text.text;

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
import xiangyi.reports.Telling;
import xiangyi.reports.Unit;
import xiangyi.reports.YearFacts;

/** The congress's own house: the Party committee's care, plans and rules, teams, and what was spent. */
@Component
@Order(8)
class OwnChapter implements Chapter {

    private static final List<String> KINDS = List.of("YEAR_PLAN", "GROUP_PLAN", "SCHEME", "RULE");

    @Override
    public String key() {
        return "own";
    }

    @Override
    public List<Paragraph> paragraphs(YearFacts register, String place) {
        var paragraphs = new ArrayList<Paragraph>();
        RosterStory.of(register, place).forEach(paragraphs::add);
        paragraphs.addAll(ActivityStory.of(register, "party", List.of("PARTY_MEETING")));
        var papers = register.of("plans.adopted").stream()
                .filter(paper -> !SupervisionChapter.isOfALaterYear(register, paper))
                .toList();
        if (!papers.isEmpty()) {
            paragraphs.add(papers(register, papers));
        }
        var teams = register.of("sessions.team");
        if (!teams.isEmpty()) {
            paragraphs.add(Paragraph.of(
                    register,
                    "reports.own.teams",
                    List.of(Figure.of("teams", Unit.PIECES, facts -> Evidence.count(teams))),
                    Said.names(teams)));
        }
        paragraphs.addAll(MoneyStory.of(register));
        return paragraphs;
    }

    private static Paragraph papers(YearFacts register, List<Fact> papers) {
        var telling = new Telling(register, "papers");
        for (var kind : KINDS) {
            var ofKind = papers.stream()
                    .filter(paper -> kind.equals(paper.text(Told.KIND)))
                    .toList();
            if (!ofKind.isEmpty()) {
                telling.say(
                                "reports.own.paper",
                                List.of(Figure.of("papers", Unit.ITEMS, facts -> Evidence.count(ofKind))
                                        .about(kind)
                                        .called(text("reports.paper." + kind))),
                                text("reports.paper." + kind),
                                Said.titles(ofKind).andMore())
                        .stop();
            }
        }
        return telling.paragraph();
    }
}
