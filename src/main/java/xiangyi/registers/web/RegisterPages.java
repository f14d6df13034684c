package xiangyi.registers.web;

import html.Pages;
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
import xiangyi.web.FormPage;
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
        var filter = filter(asked);
        var rows = help.queries().page(scope, plan, filter, Pager.offset(page), Pager.SIZE);
        var total = help.queries().total(scope, plan, filter);
        return Show.page(help.pages()
                .registersList(new RegisterListPage<>(
                        plan,
                        actor.may(plan.write()),
                        actor.may(ImportRight.IMPORT),
                        filter,
                        narrowings(actor),
                        columns(actor),
                        new Pager<>(rows, total, page, Pager.SIZE),
                        help.queries().sums(scope, plan, filter))));
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
                        place(actor, entry.area()),
                        said(entry),
                        changes)));
    }

    View ask(Actor actor) {
        var scope = actor.scope(plan.write());
        var fields = Fields.of(plan.type());
        if (!plan.day().isEmpty() && !fields.field(plan.day()).optional()) {
            fields = fields.proposing(plan.day(), help.workdays().today());
        }
        return Show.page(help.pages()
                .registersForm(new RegisterFormPage(
                        EntryId.next(),
                        0,
                        help.areas().here(scope),
                        help.areas().toChoose(scope),
                        Text.text(plan.table() + ".new"),
                        List.of(new Crumb(plan.path(), Text.text(plan.table()))),
                        plan.path() + "/new",
                        fields,
                        null)));
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
                        Text.text("registers.correct"),
                        trail(entry),
                        path(id) + "/correction",
                        Fields.of(plan.type()).showing(entry.words()),
                        path(id) + "/void")));
    }

    View correct(Actor actor, @PathVariable EntryId id, @Validated EntryRequest<W> request) {
        help.entries().correct(actor, register, id, request);
        return Show.next(path(id));
    }

    View askVoid(Actor actor, @PathVariable EntryId id) {
        var entry = help.queries().one(actor.scope(plan.write()), plan, id);
        return Show.page(help.pages()
                .form(FormPage.reason("registers.void", trail(entry), path(id) + "/void", entry.version())
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
                .map(component ->
                        new Narrowing(component, Labels.label(plan.type(), component), options(actor, component)))
                .toList();
    }

    private Map<String, String> options(Actor actor, String component) {
        var options = new LinkedHashMap<String, String>();
        if (plan.isDay(component)) {
            help.queries()
                    .years(actor.scope(plan.read()), plan, component)
                    .forEach(year -> options.put(String.valueOf(year), String.valueOf(year)));
            return options;
        }
        return Fields.of(plan.type()).field(component).options();
    }

    /** The columns of the list: its name, its place where several are seen, and what the plan lists. */
    private List<LedgerColumn<Entry<W>>> columns(Actor actor) {
        return Stream.concat(Stream.of(plan.name()), plan.lists().stream())
                .flatMap(component -> Stream.concat(
                        Stream.of(column(component)),
                        component.equals(plan.name()) && !actor.area().isTownship()
                                ? Stream.of(placeColumn(actor))
                                : Stream.empty()))
                .toList();
    }

    /** Everything leaves, also what a list has no room for. */
    private List<LedgerColumn<Entry<W>>> exported(Actor actor) {
        var all = plan.components().stream().map(this::column);
        return (actor.area().isTownship() ? all : Stream.concat(Stream.of(placeColumn(actor)), all)).toList();
    }

    private LedgerColumn<Entry<W>> placeColumn(Actor actor) {
        var names = help.areas().names(actor.scope(plan.read()));
        return LedgerColumn.text(Text.text("web.field.area"), entry -> names.get(entry.area()));
    }

    private LedgerColumn<Entry<W>> column(String component) {
        var label = Labels.label(plan.type(), component);
        if (plan.isDay(component)) {
            return LedgerColumn.date(label, entry -> plan.value(entry.words(), component));
        }
        return plan.typeOf(component) == Integer.class
                ? LedgerColumn.number(label, entry -> plan.value(entry.words(), component))
                : LedgerColumn.text(label, entry -> Shown.text(plan.value(entry.words(), component)));
    }

    private @Nullable String place(Actor actor, Area area) {
        return actor.area().isTownship() ? null : help.areas().name(area);
    }
}
