package xiangyi.reports.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import xiangyi.reports.Chapter;
import xiangyi.reports.Paragraph;
import xiangyi.reports.YearFacts;

/** What deputies did between sessions: inspections, studies, reports to voters, visits, group activities. */
@Component
@Order(2)
class WorkChapter implements Chapter {

    private static final List<String> KINDS =
            List.of("INSPECTION", "STUDY", "VOTER_REPORT", "VISIT", "RECEPTION", "GROUP", "OTHER");

    @Override
    public String key() {
        return "work";
    }

    @Override
    public List<Paragraph> paragraphs(YearFacts register, String place) {
        var paragraphs = new ArrayList<>(ActivityStory.of(register, "work", KINDS));
        paragraphs.addAll(ActivityStory.totals(register, Set.copyOf(KINDS)));
        return paragraphs;
    }
}
