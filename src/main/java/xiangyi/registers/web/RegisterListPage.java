package xiangyi.registers.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import xiangyi.registers.Entry;
import xiangyi.registers.EntryFilter;
import xiangyi.registers.Plan;
import xiangyi.shared.Area;
import xiangyi.shared.Labels;
import xiangyi.shared.Reason;
import xiangyi.shared.Text;
import xiangyi.web.Pager;
import xiangyi.web.Queried;

/**
 * The list of a plain register, as its template draws it.
 *
 * @param isAsOpened whether nobody narrowed it
 * @param places what places are called for those who see several; empty for the others
 * @param state what the register says of itself
 */
public record RegisterListPage<W extends Record>(
        Plan<W> plan,
        boolean mayWrite,
        boolean mayImport,
        EntryFilter filter,
        boolean isAsOpened,
        List<Narrowing> narrowings,
        Map<Area, String> places,
        Pager<Entry<W>> pager,
        Map<String, String> sums,
        List<Reason> state,
        LocalDate today) {

    public String title() {
        return Text.text(plan.table());
    }

    public String rail() {
        return plan.rail();
    }

    public String say(String what) {
        return Text.text(plan.table() + "." + what);
    }

    public boolean says(String what) {
        return Text.has(plan.table() + "." + what);
    }

    public boolean isEmpty() {
        return pager.total() == 0 && isAsOpened;
    }

    public String none() {
        var year = chosen(plan.opens());
        return year.isEmpty() ? Text.text("registers.none") : Text.text("registers.noneOf", year);
    }

    /** Where it opens with a year that has nothing, others may have something. */
    public boolean hasOthers() {
        return narrowings.stream()
                .anyMatch(narrowing -> narrowing.name().equals(plan.opens())
                        && narrowing.options().size() > 1);
    }

    public List<String> labels() {
        return Stream.concat(Stream.of(plan.name()), plan.lists().stream())
                .flatMap(component -> component.equals(plan.name()) && !places.isEmpty()
                        ? Stream.of(label(component), Text.text("web.field.area"))
                        : Stream.of(label(component)))
                .toList();
    }

    /** What stands beside the name. */
    public List<Cell> cells(Entry<?> row) {
        @SuppressWarnings("unchecked")
        var entry = (Entry<W>) row;
        var cells = plan.lists().stream().map(component -> Cell.of(plan, component, entry));
        return (places.isEmpty() ? cells : Stream.concat(Stream.of(Cell.place(places, entry.area())), cells)).toList();
    }

    public String title(Entry<?> row) {
        @SuppressWarnings("unchecked")
        var entry = (Entry<W>) row;
        return plan.title(entry.words());
    }

    public String path(Entry<?> row) {
        return plan.path() + "/" + row.id().text();
    }

    /** A new one is of the year that is looked at. */
    public String newPath() {
        var year = plan.isOfYears() ? chosen(plan.opens()) : "";
        return plan.path() + "/new" + (year.isEmpty() ? "" : "?" + plan.opens() + "=" + year);
    }

    /** All that the list is narrowed to, also what it opened with. */
    public String exportPath() {
        var narrowed = plan.opens().isEmpty() ? "q" : plan.opens();
        var value = narrowed.equals("q") ? filter.q() : chosen(narrowed);
        return Queried.at(plan.path() + "/export", narrowed, value == null ? "" : value);
    }

    /** What the numbers come to, by what they are called. */
    public Map<String, String> totals() {
        var totals = new LinkedHashMap<String, String>();
        sums.forEach((component, sum) -> totals.put(label(component), sum));
        return totals;
    }

    public String chosen(String name) {
        return filter.by().getOrDefault(name, "");
    }

    private String label(String component) {
        return Labels.label(plan.type(), component);
    }
}
