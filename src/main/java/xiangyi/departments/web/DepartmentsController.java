package xiangyi.departments.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.accounts.AccountQueries;
import xiangyi.accounts.AccountRight;
import xiangyi.accounts.OpenAccount;
import xiangyi.accounts.web.Opening;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.TownshipNames;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.departments.Department;
import xiangyi.departments.DepartmentCorrection;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRequest;
import xiangyi.departments.DepartmentRight;
import xiangyi.departments.Departments;
import xiangyi.imports.Excel;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Role;
import xiangyi.shared.Scope;
import xiangyi.web.ChangeLine;
import xiangyi.web.Choices;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The handling units, and the accounts of those who answer for them. */
@Controller
@RequestMapping("/departments")
class DepartmentsController {

    private static final Crumb LIST = new Crumb("/departments", text("departments.departments"));
    private static final Map<String, String> DISPATCHES =
            Choices.of(List.of(false, true), String::valueOf, yes -> text("departments.dispatches." + yes));

    /** The number of a unit before there is one, so that a second click finds the first one's work. */
    private record New(DepartmentId id) {}

    private final Departments departments;
    private final DepartmentQueries queries;
    private final Opening opening;
    private final AccountQueries accountQueries;
    private final AreaQueries areas;
    private final AuditQueries audit;
    private final Workdays clock;
    private final Pages pages;

    DepartmentsController(
            Departments departments,
            DepartmentQueries queries,
            Opening opening,
            AccountQueries accountQueries,
            AreaQueries areas,
            AuditQueries audit,
            Workdays clock,
            Pages pages) {
        this.departments = departments;
        this.queries = queries;
        this.opening = opening;
        this.accountQueries = accountQueries;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(DepartmentRight.READ);
        var places = places(actor, area);
        var rows = queries.list(scope, narrowed(places));
        return Show.page(pages.departmentsDepartments(
                actor, places, ledger(places).drawn(rows), Pager.all(rows), clock.today()));
    }

    @GetMapping("/export")
    View export(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(DepartmentRight.READ);
        var places = places(actor, area);
        var rows = queries.list(scope, narrowed(places));
        var columns = places.columns(Department::area, ledger(places).exported());
        var name = text("departments.departments");
        return Show.xlsx(name, out -> Excel.export(out, name, columns, rows.stream()));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(DepartmentRight.WRITE);
        var form = Fields.of(DepartmentRequest.class)
                .and(Fields.of(New.class).proposing("id", DepartmentId.next()))
                .deciding("dispatches", DISPATCHES)
                .proposing("dispatches", false);
        return Show.page(pages.form(
                FormPage.of("departments.new", List.of(LIST), "/departments/new", placed(form, actor, scope, area))));
    }

    @PostMapping("/new")
    View add(Actor actor, @RequestParam DepartmentId id, @Valid DepartmentRequest request) {
        departments.add(actor, id, request);
        return Show.next("/departments/" + id.text());
    }

    @GetMapping("/{department}")
    View show(Actor actor, @PathVariable DepartmentId department) {
        var unit = queries.get(actor.scope(DepartmentRight.READ), department);
        var mayWrite = actor.may(DepartmentRight.WRITE) && actor.area().covers(unit.area());
        return Show.page(pages.departmentsDepartment(
                unit,
                mayWrite && unit.voidReason() == null,
                ChangeLine.of("departments", audit.changes(actor.scope(DepartmentRight.READ), department)),
                mayWrite && actor.may(AccountRight.MANAGE)
                        ? accountQueries.ofUnit(actor.scope(AccountRight.MANAGE), department)
                        : List.of()));
    }

    @GetMapping("/{department}/correction")
    View askCorrection(Actor actor, @PathVariable DepartmentId department) {
        var unit = toWrite(actor, department);
        var form = Fields.of(DepartmentCorrection.class)
                .showing(unit)
                .proposing("phone", null)
                .deciding("dispatches", DISPATCHES);
        return Show.page(
                pages.form(FormPage.of("departments.correct", trail(unit), unit.path() + "/correction", form)));
    }

    @PostMapping("/{department}/correction")
    View correct(Actor actor, @PathVariable DepartmentId department, @Valid DepartmentCorrection request) {
        departments.correct(actor, department, request);
        return Show.next("/departments/" + department.text());
    }

    @GetMapping("/{department}/void")
    View askVoid(Actor actor, @PathVariable DepartmentId department) {
        var unit = toWrite(actor, department);
        return Show.page(
                pages.form(FormPage.reason("departments.void", trail(unit), unit.path() + "/void", unit.version())
                        .help("departments.help.voidReason")));
    }

    @PostMapping("/{department}/void")
    View voidIt(Actor actor, @PathVariable DepartmentId department, @Valid ReasonRequest request) {
        departments.voidIt(actor, department, request);
        return Show.next("/departments/" + department.text());
    }

    @GetMapping("/{department}/retirement")
    View askRetirement(Actor actor, @PathVariable DepartmentId department) {
        var unit = toWrite(actor, department);
        var form = Fields.of(ReasonRequest.class).without("reason").proposing("version", unit.version());
        return Show.page(pages.form(FormPage.of("departments.retire", trail(unit), unit.path() + "/retirement", form)
                .act(text("departments.retire"))));
    }

    @PostMapping("/{department}/retirement")
    View retire(Actor actor, @PathVariable DepartmentId department, @RequestParam int version) {
        departments.retire(actor, department, version);
        return Show.next("/departments");
    }

    @GetMapping("/{department}/account")
    View askAccount(Actor actor, @PathVariable DepartmentId department) {
        return Show.page(pages.departmentsAccount(queries.get(actor.scope(AccountRight.MANAGE), department)));
    }

    @PostMapping("/{department}/account")
    View open(
            Actor actor,
            @PathVariable DepartmentId department,
            @RequestParam String name,
            @RequestParam String signIn,
            @RequestParam(defaultValue = "false") boolean existing) {
        var unit = queries.get(actor.scope(AccountRight.MANAGE), department);
        var request = new OpenAccount(unit.area(), name, signIn, Role.UNIT, department, null);
        return opening.open(actor, request, existing);
    }

    /** Only whoever the unit belongs to changes it: a county's own units are not a township's to change. */
    private Department toWrite(Actor actor, DepartmentId department) {
        var unit = queries.get(actor.scope(DepartmentRight.WRITE), department);
        actor.require(DepartmentRight.WRITE, unit.area());
        return unit;
    }

    private TownshipNames places(Actor actor, @Nullable Area asked) {
        return TownshipNames.of(actor, areas.townships(actor.scope(DepartmentRight.READ)), asked);
    }

    /** Within a township its county's units stand on the list too. */
    private static @Nullable Area narrowed(TownshipNames places) {
        return places.areMany() ? places.only() : null;
    }

    /** A county keeps units of its own and those of its townships. */
    private Fields<DepartmentRequest> placed(
            Fields<DepartmentRequest> form, Actor actor, Scope scope, @Nullable Area area) {
        var townships = areas.choices(scope);
        if (townships.isEmpty()) {
            return form.carrying("area", actor.area().code());
        }
        var places = new LinkedHashMap<String, String>();
        places.put(actor.area().code(), text("accounts.county"));
        places.putAll(townships);
        return form.choosing("area", places).proposing("area", area == null ? null : area.code());
    }

    private static List<Crumb> trail(Department unit) {
        return List.of(LIST, new Crumb(unit.path(), unit.name()));
    }

    private static Ledger<Department> ledger(TownshipNames places) {
        var unrecorded = text("web.unrecorded");
        return Ledger.of(
                LedgerColumn.text(text("departments.field.name"), Department::name)
                        .wide(24)
                        .leadingTo(Department::path)
                        .note(unit -> unit.area().isCounty()
                                ? text("departments.ofCounty")
                                : places.areMixed() ? places.name(unit.area()) : null),
                LedgerColumn.text(text("departments.field.kind"), unit -> text(unit.kind())),
                LedgerColumn.text(text("departments.field.leader"), Department::leader)
                        .yet(unrecorded),
                LedgerColumn.text(text("departments.field.officer"), Department::officer)
                        .yet(unrecorded),
                LedgerColumn.<Department>text(
                                text("departments.field.phone"),
                                unit -> unit.phone() == null
                                        ? null
                                        : unit.phone().masked())
                        .yet(unrecorded));
    }
}
