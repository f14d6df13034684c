package xiangyi.funds.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.areas.Place;
import xiangyi.funds.LineCard;
import xiangyi.funds.Occasion;
import xiangyi.funds.SpendingCard;
import xiangyi.funds.SpendingId;
import xiangyi.shared.Area;

/**
 * The one form of money spent: new, or corrected.
 *
 * @param spending what stands, or null for a new one
 * @param townships to choose from, or none where the person works for one only
 */
public record SpendingFormPage(
        SpendingId id,
        Area area,
        List<Place> townships,
        @Nullable SpendingCard spending,
        List<LineCard> lines,
        List<Occasion> occasions,
        LocalDate today) {

    public String path() {
        return spending == null ? "/funds/new" : spending.path() + "/correction";
    }

    public int version() {
        return spending == null ? 0 : spending.version();
    }
}
