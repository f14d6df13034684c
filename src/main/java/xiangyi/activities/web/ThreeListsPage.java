package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.FindingAnswer;
import xiangyi.activities.FindingCard;
import xiangyi.shared.Text;

/**
 * The findings with who sees to them by when.
 *
 * @param activity the only one, or null for a whole year
 * @param openOnly whether those that are done are left out
 */
public record ThreeListsPage(
        @Nullable ActivityCard activity,
        int year,
        List<Integer> years,
        boolean openOnly,
        List<FindingCard> findings,
        LocalDate today) {

    static String state(FindingCard finding) {
        return finding.standing() != null
                ? Text.text(finding.standing())
                : finding.answer() == FindingAnswer.BY_DEPUTY && finding.doneOn() != null
                        ? Text.text("activities.finding.done")
                        : Text.text(finding.answer());
    }

    public String stateOf(FindingCard finding) {
        return state(finding);
    }

    public boolean isLate(FindingCard finding) {
        return finding.isOpen() && finding.dueOn() != null && finding.dueOn().isBefore(today);
    }

    public long open() {
        return findings.stream().filter(FindingCard::isOpen).count();
    }

    public long late() {
        return findings.stream().filter(this::isLate).count();
    }
}
