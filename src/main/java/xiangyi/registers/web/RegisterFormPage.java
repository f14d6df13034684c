package xiangyi.registers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.areas.Place;
import xiangyi.registers.EntryId;
import xiangyi.shared.Area;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;

/**
 * The form of a plain register, new or to put right.
 *
 * @param mayComplete whether something is blank still, which asks for no reason
 * @param voiding where it is voided; null for a new one, which needs no reason either
 */
public record RegisterFormPage(
        EntryId id,
        int version,
        Area area,
        List<Place> townships,
        String title,
        String state,
        List<Crumb> trail,
        String action,
        Fields<?> fields,
        @Nullable String voiding,
        boolean mayComplete) {

    public boolean isNew() {
        return voiding == null;
    }
}
