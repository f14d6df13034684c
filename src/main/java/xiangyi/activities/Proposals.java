package xiangyi.activities;

import java.util.List;
import java.util.Objects;

/** What was done last year and may be done again. */
public final class Proposals {

    private Proposals() {}

    /** What has no counterpart in the year: of the same sort and title, whatever its day. */
    public static List<ActivityCard> of(List<ActivityCard> lastYear, List<ActivityCard> thisYear) {
        return lastYear.stream()
                .filter(card -> card.held() && card.kind() != ActivityKind.LOOK_BACK)
                .filter(card -> thisYear.stream().noneMatch(other -> isCounterpart(card, other)))
                .toList();
    }

    private static boolean isCounterpart(ActivityCard card, ActivityCard other) {
        return card.kind() == other.kind()
                && Objects.equals(card.groupId(), other.groupId())
                && withoutYear(card.title()).equals(withoutYear(other.title()));
    }

    private static String withoutYear(String title) {
        return title.replaceAll("\\d{4}年?(度)?", "");
    }
}
