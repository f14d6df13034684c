package xiangyi.registers.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;

/**
 * One entry of a plain register.
 *
 * @param place where it belongs, for those who see several places
 * @param said what was filled in, by the names people know; empty where nothing was
 */
public record RegisterPage(
        String title,
        List<Crumb> trail,
        String path,
        boolean mayWrite,
        @Nullable String place,
        Map<String, String> said,
        List<ChangeLine> changes) {}
