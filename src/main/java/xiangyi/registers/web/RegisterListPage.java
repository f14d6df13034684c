package xiangyi.registers.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import xiangyi.registers.EntryFilter;
import xiangyi.registers.Plan;
import xiangyi.shared.Reason;
import xiangyi.shared.Text;
import xiangyi.web.Ledger;
import xiangyi.web.Pager;
import xiangyi.web.Queried;

/**
 * The list of a plain register.
 *
 * @param isAsOpened whether nobody narrowed it
 * @param sums what the numbers come to, by what they are called
 */
public record RegisterListPage(
        Plan<?> plan,
        boolean mayWrite,
        boolean mayImport,
        EntryFilter filter,
        boolean isAsOpened,
        List<Narrowing> narrowings,
        Pager<?> pager,
        Ledger.Drawn ledger,
        Map<String, String> sums,
        List<Reason> state,
        @Nullable Content beside,
        LocalDate today) {

    /** Numbers stand out in a sentence; what people typed is no part of the page. */
    public String say(Reason sentence) {
        var values = sentence.values().stream()
                .map(value -> value instanceof String typed ? HtmlUtils.htmlEscape(typed) : value);
        return Text.text(Reason.of(sentence.key(), values.toArray()));
    }

    public boolean isEmpty() {
        return pager.total() == 0 && isAsOpened;
    }

    /** Another page about what is looked at, also where the list opened with it. */
    public String at(String path) {
        return Queried.at(path, plan.opens().isEmpty() ? "page" : plan.opens(), chosen(plan.opens()));
    }

    public String chosen(String name) {
        return filter.by().getOrDefault(name, "");
    }
}
