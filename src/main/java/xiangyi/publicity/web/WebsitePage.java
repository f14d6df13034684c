package xiangyi.publicity.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Due;
import xiangyi.publicity.OperatorRow;
import xiangyi.publicity.PublicityRight;
import xiangyi.publicity.RenewalRow;
import xiangyi.shared.Actor;

/** @param next when the next renewal is due; null where none was ever made, or where several places are looked at */
public record WebsitePage(
        Actor actor,
        int year,
        List<Integer> years,
        List<RenewalRow> renewals,
        List<OperatorRow> operators,
        @Nullable Due next,
        String source,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(PublicityRight.WRITE);
    }

    public long months() {
        return renewals.stream()
                .map(row -> row.renewedOn().getMonth())
                .distinct()
                .count();
    }

    /** Nothing was ever entered. */
    public boolean isEmpty() {
        return years.isEmpty() && operators.isEmpty();
    }
}
