package xiangyi.registers.web;

import static java.util.stream.Collectors.toMap;

import html.Pages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.imports.ExportColumn;
import xiangyi.imports.ImportRight;
import xiangyi.registers.Entries;
import xiangyi.registers.Entry;
import xiangyi.registers.EntryFilter;
import xiangyi.registers.EntryId;
import xiangyi.registers.EntryQueries;
import xiangyi.registers.EntryRequest;
import xiangyi.registers.Plan;
import xiangyi.registers.Register;
import xiangyi.registers.Shown;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Labels;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.OfRoom;
import xiangyi.web.Pager;
import xiangyi.web.ReasonPage;
import xiangyi.web.Show;

/** The pages of one plain register, at the addresses that {@link RegisterRoutes} gives them. */
final class RegisterPages<W extends Record> implements OfRoom {

    /** What all the pages ask. */
    @Component
    record Help(
            Entries entries,
            EntryQueries queries,
            AreaQueries areas,
            AuditQueries audit,
            Workdays workdays,
            Pages pages) {}

    private final Register<W> register;
    private final Plan<W> plan;
    private final Help help;

    RegisterPages(Register<W> register, Help help) {
        this.register = register;
        this.plan = register.plan();
        this.help = help;
    }

    @Override
    public Class<?> form() {
        return plan.type();
    }

    View list(Actor actor, @RequestParam Map<String, String> asked, @RequestParam(defaultValue = "1") int page) {
        var scope = actor.scope(plan.read());
        var filter = opened(asked);
        var rows = help.queries().page(scope, plan, filter, Pager.offset(page), Pager.SIZE);
        var total = help.queries().total(scope, plan, filter);
        return Show.page(help.pages()
                .registersList(new RegisterListPage<>(
                        plan,
                        actor.may(plan.write()),
                        actor.may(ImportRight.IMPORT),
                        filter,
                        filter.equals(opened(Map.of())),
                        narrowings(actor),
                        actor.area().isTownship() ? Map.of() : help.areas().names(scope),
                        new Pager<>(rows, total, page, Pager.SIZE),
                        help.queries().sums(scope, plan, filter),
                        register.state(scope, filter),
                        help.workdays().today())));
    }

    View export(Actor actor, @RequestParam Map<String, String> asked) {
        var scope = actor.scope(plan.read());
        var name = Text.text(plan.table());
        return Show.xlsx(
                name + Dates.full(help.workdays().today()),
                out -> help.queries()
                        .each(scope, plan, filter(asked), rows -> Excel.export(out, name, exported(actor), rows)));
    }

    View one(Actor actor, @PathVariable EntryId id) {
        var scope = actor.scope(plan.read());
        var entry = help.queries().one(scope, plan, id);
        var changes = ChangeLine.of(plan.type(), help.audit().changes(scope, id), this::said);
        return Show.page(help.pages()
                .registersPage(new RegisterPage(
                        plan.title(entry.words()),
                        List.of(new Crumb(plan.path(), Text.text(plan.table()))),
                        path(id),
                        actor.may(plan.write()),
                        plan.isOpen(entry.words()) ? plan.act() : null,
                        Text.has(plan.table() + ".complete") ? Text.text(plan.table() + ".complete") : "",
                        plan.standing(entry.words()),
                        place(actor, entry.area()),
                        said(entry),
                        changes)));
    }

    View ask(Actor actor, @RequestParam Map<String, String> asked) {
        var scope = actor.scope(plan.write());
        var today = help.workdays().today();
        var fields = Fields.of(plan.type());
        for (var component : plan.components()) {
            if (asked.containsKey(component)) {
                fields = fields.proposing(component, asked.get(component));
            } else if (!fields.field(component).optional()) {
                fields = plan.isYear(component)
                        ? fields.proposing(component, today.getYear())
                        : component.equals(plan.day()) ? fields.proposing(component, today) : fields;
            }
        }
        return Show.page(help.pages()
                .registersForm(new RegisterFormPage(
                        EntryId.next(),
                        0,
                        help.areas().here(scope),
                        help.areas().toChoose(scope),
                        Text.text(plan.table() + ".new"),
                        Text.text(plan.table() + ".first"),
                        List.of(new Crumb(plan.path(), Text.text(plan.table()))),
                        plan.path() + "/new",
                        fields,
                        null,
                        false)));
    }

    View enter(Actor actor, @Validated EntryRequest<W> request) {
        return Show.next(path(help.entries().enter(actor, register, request)));
    }

    View askCorrection(Actor actor, @PathVariable EntryId id) {
        var entry = help.queries().one(actor.scope(plan.write()), plan, id);
        return Show.page(help.pages()
                .registersForm(new RegisterFormPage(
                        id,
                        entry.version(),
                        entry.area(),
                        List.of(),
                        plan.isOpen(entry.words()) && plan.act().equals("correction")
                                ? Text.text(plan.table() + ".complete")
                                : Text.text("registers.correct"),
                        Text.text("registers.correct.state"),
                        trail(entry),
                        path(id) + "/correction",
                        Fields.of(plan.type()).showing(entry.words()),
                        path(id) + "/void",
                        plan.components().stream()
                                .anyMatch(component -> plan.value(entry.words(), component) == null))));
    }

    View correct(Actor actor, @PathVariable EntryId id, @Validated EntryRequest<W> request) {
        help.entries().correct(actor, register, id, request);
        return Show.next(path(id));
    }

    View askVoid(Actor actor, @PathVariable EntryId id) {
        var entry = help.queries().one(actor.scope(plan.write()), plan, id);
        return Show.page(help.pages()
                .reason(ReasonPage.of("registers.void", trail(entry), path(id) + "/void", entry.version())
                        .about(plan.title(entry.words()))));
    }

    View voidIt(Actor actor, @PathVariable EntryId id, @Validated ReasonRequest request) {
        help.entries().voidIt(actor, register, id, request);
        return Show.next(plan.path());
    }

    private String path(EntryId id) {
        return plan.path() + "/" + id.text();
    }

    private List<Crumb> trail(Entry<W> entry) {
        return List.of(
                new Crumb(plan.path(), Text.text(plan.table())),
                new Crumb(path(entry.id()), plan.title(entry.words())));
    }

    /** Everything that was filled in, by the names people know. */
    private Map<String, String> said(Entry<W> entry) {
        var said = new LinkedHashMap<String, String>();
        for (var component : plan.components()) {
            if (!component.equals(plan.name())) {
                said.put(Labels.label(plan.type(), component), Shown.text(plan.value(entry.words(), component)));
            }
        }
        return said;
    }

    private String said(String component, String kept) {
        return plan.components().contains(component) ? Shown.kept(plan.typeOf(component), kept) : kept;
    }

    /** As the list opens where nobody said otherwise. */
    private EntryFilter opened(Map<String, String> asked) {
        if (plan.opens().isEmpty() || asked.containsKey(plan.opens())) {
            return filter(asked);
        }
        var all = new LinkedHashMap<>(asked);
        all.put(plan.opens(), String.valueOf(help.workdays().today().getYear()));
        return filter(all);
    }

    /** Only what the plan narrows by, and only what was chosen. */
    private EntryFilter filter(Map<String, String> asked) {
        var by = new LinkedHashMap<String, String>();
        plan.narrows().forEach(component -> {
            var value = asked.getOrDefault(component, "");
            if (!value.isBlank()) {
                by.put(component, value);
            }
        });
        var q = asked.getOrDefault("q", "").strip();
        return new EntryFilter(q.isEmpty() ? null : q, by);
    }

    private List<Narrowing> narrowings(Actor actor) {
        return plan.narrows().stream()
                .map(component -> new Narrowing(component, label(component), options(actor, component)))
                .toList();
    }

    private Map<String, String> options(Actor actor, String component) {
        if (plan.hasYears(component)) {
            var known = help.queries().years(actor.scope(plan.read()), plan, component).stream();
            var opening = component.equals(plan.opens())
                    ? Stream.of(help.workdays().today().getYear())
                    : Stream.<Integer>empty();
            return Stream.concat(opening, known)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .map(String::valueOf)
                    .collect(toMap(year -> year, year -> year, (one, other) -> one, LinkedHashMap::new));
        }
        return Fields.of(plan.type()).field(component).options();
    }

    /** What the years of the register's own day are called is known without saying. */
    private String label(String component) {
        return component.equals(plan.day()) ? Text.text("web.field.year") : Labels.label(plan.type(), component);
    }

    /** Everything leaves, also what a list has no room for. */
    private List<ExportColumn<Entry<W>>> exported(Actor actor) {
        var all = plan.components().stream().map(this::column);
        return (actor.area().isTownship() ? all : Stream.concat(Stream.of(placeColumn(actor)), all)).toList();
    }

    private ExportColumn<Entry<W>> placeColumn(Actor actor) {
        var names = help.areas().names(actor.scope(plan.read()));
        return ExportColumn.text(Text.text("web.field.area"), entry -> names.get(entry.area()));
    }

    private ExportColumn<Entry<W>> column(String component) {
        var label = Labels.label(plan.type(), component);
        if (plan.isDay(component)) {
            return ExportColumn.date(label, entry -> plan.value(entry.words(), component));
        }
        return plan.typeOf(component) == Integer.class
                ? ExportColumn.number(label, entry -> plan.value(entry.words(), component))
                : ExportColumn.text(label, entry -> Shown.text(plan.value(entry.words(), component)));
    }

    private @Nullable String place(Actor actor, Area area) {
        return actor.area().isTownship() ? null : help.areas().name(area);
    }
}
