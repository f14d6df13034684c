package xiangyi.departments.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
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
import xiangyi.areas.Places;
import xiangyi.audit.AuditQueries;
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
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The handling units, and the accounts of those who answer for them. */
@Controller
@RequestMapping("/departments")
class DepartmentsController {

    private static final List<LedgerColumn<Department>> COLUMNS = List.of(
            LedgerColumn.<Department>text(Text.text("departments.field.name"), Department::name)
                    .wide(24),
            LedgerColumn.text(Text.text("departments.field.kind"), unit -> Text.text(unit.kind())),
            LedgerColumn.text(Text.text("departments.field.leader"), Department::leader),
            LedgerColumn.text(Text.text("departments.field.officer"), Department::officer),
            LedgerColumn.text(
                    Text.text("departments.field.phone"),
                    unit -> unit.phone() == null ? null : unit.phone().masked()));

    private final Departments departments;
    private final DepartmentQueries queries;
    private final Opening opening;
    private final AccountQueries accountQueries;
    private final AreaQueries areas;
    private final AuditQueries audit;
    private final Pages pages;

    DepartmentsController(
            Departments departments,
            DepartmentQueries queries,
            Opening opening,
            AccountQueries accountQueries,
            AreaQueries areas,
            AuditQueries audit,
            Pages pages) {
        this.departments = departments;
        this.queries = queries;
        this.opening = opening;
        this.accountQueries = accountQueries;
        this.areas = areas;
        this.audit = audit;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(DepartmentRight.READ);
        var places = places(actor, area);
        return Show.page(pages.departmentsDepartments(actor, places, queries.list(scope, narrowed(places))));
    }

    @GetMapping("/export")
    View export(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(DepartmentRight.READ);
        var places = places(actor, area);
        var rows = queries.list(scope, narrowed(places));
        var columns = places.columns(Department::area, COLUMNS);
        var name = Text.text("departments.departments");
        return Show.xlsx(name, out -> Excel.export(out, name, columns, rows.stream()));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(DepartmentRight.WRITE);
        return Show.page(pages.departmentsNewDepartment(
                actor, DepartmentId.next(), actor.area().isTownship() ? List.of() : areas.townships(scope), area));
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
        return Show.page(pages.departmentsCorrection(toWrite(actor, department)));
    }

    @PostMapping("/{department}/correction")
    View correct(Actor actor, @PathVariable DepartmentId department, @Valid DepartmentCorrection request) {
        departments.correct(actor, department, request);
        return Show.next("/departments/" + department.text());
    }

    @GetMapping("/{department}/void")
    View askVoid(Actor actor, @PathVariable DepartmentId department) {
        var unit = toWrite(actor, department);
        return Show.page(pages.form(FormPage.reason(
                        "departments.void",
                        List.of(
                                new Crumb("/departments", Text.text("departments.departments")),
                                new Crumb(unit.path(), unit.name())),
                        unit.path() + "/void",
                        unit.version())
                .help("departments.help.voidReason")));
    }

    @PostMapping("/{department}/void")
    View voidIt(Actor actor, @PathVariable DepartmentId department, @Valid ReasonRequest request) {
        departments.voidIt(actor, department, request);
        return Show.next("/departments/" + department.text());
    }

    @GetMapping("/{department}/retirement")
    View askRetirement(Actor actor, @PathVariable DepartmentId department) {
        return Show.page(pages.departmentsRetirement(toWrite(actor, department)));
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

    private Places places(Actor actor, @Nullable Area asked) {
        return Places.of(actor, areas.townships(actor.scope(DepartmentRight.READ)), asked);
    }

    /** Within a township its county's units stand on the list too. */
    private static @Nullable Area narrowed(Places places) {
        return places.areMany() ? places.only() : null;
    }
}
