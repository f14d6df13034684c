package xiangyi.registers.web;

import html.Pages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
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
import xiangyi.shared.Scope;
import xiangyi.shared.Text;
import xiangyi.web.Cell;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.OfRoom;
import xiangyi.web.Pager;
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
            ObjectProvider<BesideList> beside,
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

    /** What the page of that name stands below: the list may be elsewhere than its entries. */
    String address(String page) {
        return page.equals("list") || page.equals("export") ? plan.list() : plan.path();
    }

    @GetMapping
    View list(Actor actor, @RequestParam Map<String, String> asked, @RequestParam(defaultValue = "1") int page) {
        var scope = actor.scope(plan.read());
        var filter = opened(asked);
        var places = places(actor);
        var totals = help.queries().totals(scope, plan, filter);
        var rows = help.queries().page(scope, plan, filter, Pager.offset(page), Pager.SIZE);
        var sums = new LinkedHashMap<String, String>();
        plan.sums().forEach(number -> sums.put(Labels.label(plan.type(), number), Shown.text(totals.get(number))));
        return Show.page(help.pages()
                .registersList(new RegisterListPage(
                        plan,
                        actor.may(plan.write()),
                        actor.may(ImportRight.IMPORT),
                        filter,
                        filter.equals(opened(Map.of())),
                        plan.narrows().stream()
                                .map(name -> new Narrowing(name, label(name), options(actor, name)))
                                .toList(),
                        new Pager<>(rows, ((Long) totals.getOrDefault("total", 0L)).intValue(), page, Pager.SIZE),
                        listed(places).drawn(rows),
                        sums,
                        register.state(scope, filter),
                        help.beside().stream()
                                .filter(beside -> beside.table().equals(plan.table()))
                                .findFirst()
                                .map(beside -> beside.of(actor, filter))
                                .orElse(null),
                        help.workdays().today())));
    }

    @GetMapping("/export")
    View export(Actor actor, @RequestParam Map<String, String> asked) {
        var scope = actor.scope(plan.read());
        var name = Text.text(plan.table());
        return Show.xlsx(
                name + Dates.full(help.workdays().today()),
                out -> help.queries()
                        .each(scope, plan, filter(asked), rows -> Excel.export(out, name, exported(actor), rows)));
    }

    @GetMapping("/{id}")
    View one(Actor actor, @PathVariable EntryId id) {
        var scope = actor.scope(plan.read());
        var entry = help.queries().one(scope, plan, id);
        var changes = ChangeLine.of(
                plan.type(),
                help.audit().changes(scope, id),
                (component, kept) ->
                        plan.components().contains(component) ? Shown.kept(plan.typeOf(component), kept) : kept);
        return Show.page(help.pages()
                .registersPage(new RegisterPage(
                        plan,
                        plan.title(entry.words()),
                        List.of(crumb()),
                        path(id),
                        actor.may(plan.write()),
                        plan.isOpen(entry.words()) ? plan.act() : null,
                        plan.standing(entry.words()),
                        places(actor).get(entry.area()),
                        said(entry),
                        changes)));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam Map<String, String> asked) {
        var scope = actor.scope(plan.write());
        var today = help.workdays().today();
        var fields = fields(scope);
        for (var component : plan.components()) {
            if (asked.containsKey(component) && !plan.isDay(component)) {
                fields = fields.proposing(component, asked.get(component));
            } else if (!fields.field(component).optional()) {
                fields = plan.isYear(component)
                        ? fields.proposing(component, today.getYear())
                        : component.equals(plan.day()) ? fields.proposing(component, today) : fields;
            }
        }
        return Show.page(help.pages()
                .registersForm(new RegisterFormPage(
                        plan,
                        EntryId.next(),
                        0,
                        help.areas().here(scope),
                        help.areas().toChoose(scope),
                        List.of(crumb()),
                        fields,
                        null,
                        false,
                        false)));
    }

    @PostMapping("/new")
    View enter(Actor actor, @Validated EntryRequest<W> request) {
        return Show.next(path(help.entries().enter(actor, register, request)));
    }

    @GetMapping("/{id}/correction")
    View askCorrection(Actor actor, @PathVariable EntryId id) {
        var scope = actor.scope(plan.write());
        var entry = help.queries().one(scope, plan, id);
        return Show.page(help.pages()
                .registersForm(new RegisterFormPage(
                        plan,
                        id,
                        entry.version(),
                        entry.area(),
                        List.of(),
                        trail(entry),
                        fields(scope).showing(entry.words()),
                        path(id),
                        plan.isOpen(entry.words()) && plan.act().equals("correction"),
                        plan.components().stream()
                                .anyMatch(component -> plan.value(entry.words(), component) == null))));
    }

    @PostMapping("/{id}/correction")
    View correct(Actor actor, @PathVariable EntryId id, @Validated EntryRequest<W> request) {
        help.entries().correct(actor, register, id, request);
        return Show.next(path(id));
    }

    @GetMapping("/{id}/void")
    View askVoid(Actor actor, @PathVariable EntryId id) {
        var entry = help.queries().one(actor.scope(plan.write()), plan, id);
        return Show.page(help.pages()
                .form(FormPage.reason("registers.void", trail(entry), path(id) + "/void", entry.version())
                        .about(plan.title(entry.words()))));
    }

    @PostMapping("/{id}/void")
    View voidIt(Actor actor, @PathVariable EntryId id, @Validated ReasonRequest request) {
        help.entries().voidIt(actor, register, id, request);
        return Show.next(plan.list());
    }

    /** The form, with what is known already to pick from. */
    private Fields<?> fields(Scope scope) {
        var fields = Fields.of(plan.type());
        for (var component : plan.components()) {
            fields = fields.offering(component, register.known(scope, component));
        }
        return fields;
    }

    private String path(EntryId id) {
        return plan.path() + "/" + id.text();
    }

    private List<Crumb> trail(Entry<W> entry) {
        return List.of(crumb(), new Crumb(path(entry.id()), plan.title(entry.words())));
    }

    private Crumb crumb() {
        return new Crumb(plan.list(), Text.text(plan.table()));
    }

    /** What a list shows, the name first. */
    private Ledger<Entry<W>> listed(Map<Area, String> places) {
        var name = column(plan.name()).leadingTo(entry -> path(entry.id())).note(entry -> places.get(entry.area()));
        return new Ledger<>(Stream.concat(Stream.of(name), plan.lists().stream().map(this::column))
                .toList());
    }

    /** Everything that was filled in, by the names people know. */
    private Map<String, String> said(Entry<W> entry) {
        var said = new LinkedHashMap<String, String>();
        plan.shown().stream()
                .filter(component -> !component.equals(plan.name()))
                .forEach(component ->
                        said.put(Labels.label(plan.type(), component), plan.text(entry.words(), component)));
        return said;
    }

    /** As the list opens where nobody said otherwise. */
    private EntryFilter opened(Map<String, String> asked) {
        var all = new LinkedHashMap<>(asked);
        all.putIfAbsent(plan.opens(), String.valueOf(help.workdays().today().getYear()));
        return filter(all);
    }

    /** Only what the plan narrows by, and only what was chosen. */
    private EntryFilter filter(Map<String, String> asked) {
        var by = new LinkedHashMap<String, String>();
        plan.narrows().stream()
                .filter(component -> !asked.getOrDefault(component, "").isBlank())
                .forEach(component -> by.put(component, asked.get(component)));
        var q = asked.getOrDefault("q", "").strip();
        return new EntryFilter(q.isEmpty() ? null : q, by);
    }

    private Map<String, String> options(Actor actor, String component) {
        var options = new LinkedHashMap<String, String>();
        if (plan.isDay(component) || plan.isYear(component)) {
            var years = new TreeSet<Integer>(Comparator.reverseOrder());
            years.addAll(help.queries().years(actor.scope(plan.read()), plan, component));
            if (component.equals(plan.opens())) {
                years.add(help.workdays().today().getYear());
            }
            years.forEach(year -> options.put(year.toString(), year.toString()));
        } else if (plan.isAwaited(component)) {
            options.put(EntryFilter.FILLED, Text.text(plan.table() + ".filled"));
            options.put(EntryFilter.BLANK, Text.text(plan.table() + ".open"));
        }
        options.putAll(Fields.of(plan.type()).field(component).options());
        return options;
    }

    /** What the years of the register's own day are called is known without saying. */
    private String label(String component) {
        return component.equals(plan.day()) ? Text.text("web.field.year") : Labels.label(plan.type(), component);
    }

    /** Everything leaves, also what a list has no room for. */
    private List<LedgerColumn<Entry<W>>> exported(Actor actor) {
        var all = plan.shown().stream().map(this::column);
        var names = places(actor);
        var place = LedgerColumn.<Entry<W>>text(Text.text("web.field.area"), entry -> names.get(entry.area()));
        return (actor.area().isTownship() ? all : Stream.concat(Stream.of(place), all)).toList();
    }

    private LedgerColumn<Entry<W>> column(String component) {
        var label = Labels.label(plan.type(), component);
        Function<Entry<W>, ?> value = entry -> plan.value(entry.words(), component);
        var column = plan.isDay(component) && !plan.isSpan(component)
                ? LedgerColumn.<Entry<W>>date(label, value)
                : plan.typeOf(component) == Integer.class
                        ? LedgerColumn.<Entry<W>>number(label, value).as("is-no")
                        : LedgerColumn.<Entry<W>>text(label, entry -> plan.text(entry.words(), component))
                                .as(plan.isSpan(component) ? "is-date" : "");
        return plan.isAwaited(component)
                ? column.as("is-state")
                        .shown(entry -> value.apply(entry) instanceof LocalDate day
                                ? Cell.of(day)
                                : Cell.state(
                                        plan.isOpen(entry.words()) ? "none" : "done", plan.standing(entry.words())))
                : column;
    }

    /** What places are called, for those who see several. */
    private Map<Area, String> places(Actor actor) {
        return actor.area().isTownship() ? Map.of() : help.areas().names(actor.scope(plan.read()));
    }
}
