package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.Checked;
import xiangyi.activities.FindingCard;

/** What is looked back at, with what was said of each before. */
public record LookBackPage(ActivityCard activity, List<FindingCard> findings, List<Checked> checked, LocalDate today) {

    public @Nullable Checked of(FindingCard finding) {
        return checked.stream()
                .filter(one ->
                        one.finding().equals(finding.id()) && one.activity().equals(activity.id()))
                .findFirst()
                .orElse(null);
    }
}
