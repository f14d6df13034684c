package xiangyi.publicity.web;

import java.util.List;
import xiangyi.publicity.PublicityRight;
import xiangyi.publicity.SubscriptionRow;
import xiangyi.shared.Actor;

/** @param before what was taken the year before */
public record JournalsPage(
        Actor actor, int year, List<Integer> years, List<SubscriptionRow> rows, List<SubscriptionRow> before) {

    public boolean mayWrite() {
        return actor.may(PublicityRight.WRITE);
    }

    public int copies() {
        return rows.stream().mapToInt(SubscriptionRow::copies).sum();
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }
}
