package xiangyi.plans.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.areas.Place;
import xiangyi.plans.PaperCard;
import xiangyi.plans.PaperId;
import xiangyi.plans.PaperRequest;
import xiangyi.shared.Area;
import xiangyi.web.Fields;

/**
 * The one form of a plan or a rule: new, or corrected.
 *
 * @param paper what stands, or null for a new one
 * @param older what it may replace, by its key
 */
public record PaperFormPage(
        PaperId id,
        Area area,
        List<Place> townships,
        @Nullable PaperCard paper,
        Fields<PaperRequest> form,
        Map<String, String> older) {}
