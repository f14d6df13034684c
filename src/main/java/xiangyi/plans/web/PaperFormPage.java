package xiangyi.plans.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.areas.Place;
import xiangyi.plans.PaperCard;
import xiangyi.plans.PaperId;
import xiangyi.plans.PaperKind;
import xiangyi.shared.Area;

/**
 * The one form of a plan or a rule: new, or corrected.
 *
 * @param paper what stands, or null for a new one
 * @param older what it may replace
 */
public record PaperFormPage(
        PaperId id,
        Area area,
        List<Place> townships,
        @Nullable PaperCard paper,
        @Nullable PaperKind kind,
        List<PaperCard> older,
        List<String> groups,
        LocalDate today) {

    public String path() {
        return paper == null ? "/plans/new" : paper.path() + "/correction";
    }

    public int version() {
        return paper == null ? 0 : paper.version();
    }
}
