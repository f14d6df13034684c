package xiangyi.registers.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xiangyi.registers.Entry;
import xiangyi.registers.EntryFilter;
import xiangyi.registers.Plan;
import xiangyi.registers.Shown;
import xiangyi.shared.Labels;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;

/** The list of a plain register, as its template draws it. */
public record RegisterListPage<W extends Record>(
        Plan<W> plan,
        boolean mayWrite,
        boolean mayImport,
        EntryFilter filter,
        List<Narrowing> narrowings,
        List<LedgerColumn<Entry<W>>> columns,
        Pager<Entry<W>> pager,
        Map<String, String> sums) {

    public String title() {
        return Text.text(plan.table());
    }

    public String rail() {
        return plan.rail();
    }

    public String say(String what) {
        return Text.text(plan.table() + "." + what);
    }

    public List<String> labels() {
        return columns.stream().map(LedgerColumn::title).toList();
    }

    /** A cell for each column, the name first. */
    public List<String> cells(Entry<?> row) {
        @SuppressWarnings("unchecked")
        var entry = (Entry<W>) row;
        return columns.stream()
                .map(column -> Shown.text(column.value().apply(entry)))
                .toList();
    }

    public String path(Entry<?> row) {
        return plan.path() + "/" + row.id().text();
    }

    /** What the numbers come to, by what they are called. */
    public Map<String, String> totals() {
        var totals = new LinkedHashMap<String, String>();
        sums.forEach((component, sum) -> totals.put(Labels.label(plan.type(), component), sum));
        return totals;
    }

    public String chosen(String name) {
        return filter.by().getOrDefault(name, "");
    }
}
