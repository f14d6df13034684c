package xiangyi.roster.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Reason;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;

/**
 * A post, a task or a term: what is on file of it, and what may be done with it.
 *
 * @param facts what each line is called, and what it says
 * @param ended whether it is no longer held
 * @param voidReason why it counts for nothing, where it does
 * @param questions what somebody should look at again
 * @param end where it is ended, or null where it ends by itself
 */
public record HeldPage(
        String title,
        List<Crumb> trail,
        String path,
        Map<String, String> facts,
        boolean ended,
        @Nullable String voidReason,
        List<Reason> questions,
        @Nullable String end,
        boolean mayWrite,
        List<ChangeLine> changes) {

    public boolean mayChange() {
        return mayWrite && voidReason == null;
    }

    public boolean mayEnd() {
        return mayChange() && !ended && end != null;
    }
}
