package xiangyi.registers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.areas.Place;
import xiangyi.registers.EntryId;
import xiangyi.registers.Plan;
import xiangyi.shared.Area;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;

/**
 * The form of a plain register, new or to put right.
 *
 * @param entry where what is put right stands; null for a new one
 * @param completes whether it still waits for what is asked here
 * @param mayComplete whether something is blank still, which asks for no reason
 */
public record RegisterFormPage(
        Plan<?> plan,
        EntryId id,
        int version,
        Area area,
        List<Place> townships,
        List<Crumb> trail,
        Fields<?> fields,
        @Nullable String entry,
        boolean completes,
        boolean mayComplete) {

    public String title() {
        return Text.text(
                entry == null ? plan.table() + ".new" : completes ? plan.table() + ".complete" : "registers.correct");
    }
}
