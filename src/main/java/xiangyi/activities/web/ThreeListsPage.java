package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.FindingCard;

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

    public long open() {
        return findings.stream().filter(FindingCard::isOpen).count();
    }

    public long late() {
        return findings.stream().filter(finding -> finding.isLate(today)).count();
    }
}
