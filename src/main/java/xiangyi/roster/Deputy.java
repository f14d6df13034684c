package xiangyi.roster;

import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.PersonId;

/** A deputy in office on some day, as lists and pickers show them. */
public record Deputy(
        PersonId person,
        Area area,
        String name,
        String initials,
        @Nullable String village,
        @Nullable String constituency,
        @Nullable String cardNo) {

    /** The name with what tells two of the same name apart: 何满仓（石堰村，代表证017）. */
    public String label() {
        var where = village == null ? constituency : village;
        var card = cardNo == null ? null : "代表证" + cardNo;
        var both = where == null ? card : card == null ? where : where + "，" + card;
        return both == null ? name : name + "（" + both + "）";
    }
}
