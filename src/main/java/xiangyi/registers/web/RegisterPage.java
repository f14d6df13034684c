package xiangyi.registers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.registers.Plan;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;

/**
 * One entry of a plain register.
 *
 * @param act where what it still waits for is entered; null where it waits for nothing
 * @param said what was filled in, by the names people know; empty where nothing was
 */
public record RegisterPage(
        Plan<?> plan,
        String title,
        List<Crumb> trail,
        String path,
        boolean mayWrite,
        @Nullable String act,
        String standing,
        @Nullable String place,
        Map<String, String> said,
        List<ChangeLine> changes) {}
