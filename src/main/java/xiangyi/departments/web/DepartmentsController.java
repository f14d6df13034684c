package xiangyi.departments.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.accounts.AccountQueries;
import xiangyi.accounts.AccountRight;
import xiangyi.accounts.Accounts;
import xiangyi.accounts.OpenAccount;
import xiangyi.areas.AreaQueries;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRequest;
import xiangyi.departments.DepartmentRight;
import xiangyi.departments.Departments;
import xiangyi.shared.Actor;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Role;
import xiangyi.web.Show;

/** The handling units, and the accounts of those who answer for them. */
@Controller
@RequestMapping("/departments")
class DepartmentsController {

    private final Departments departments;
    private final DepartmentQueries queries;
    private final Accounts accounts;
    private final AccountQueries accountQueries;
    private final AreaQueries areas;
    private final Pages pages;

    DepartmentsController(
            Departments departments,
            DepartmentQueries queries,
            Accounts accounts,
            AccountQueries accountQueries,
            AreaQueries areas,
            Pages pages) {
        this.departments = departments;
        this.queries = queries;
        this.accounts = accounts;
        this.accountQueries = accountQueries;
        this.areas = areas;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor) {
        return Show.page(pages.departmentsDepartments(actor, queries.list(actor.scope(DepartmentRight.READ))));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        var scope = actor.scope(DepartmentRight.WRITE);
        return Show.page(pages.departmentsNewDepartment(
                actor, DepartmentId.next(), actor.area().isTownship() ? List.of() : areas.townships(scope)));
    }

    @PostMapping("/new")
    View add(Actor actor, @RequestParam DepartmentId id, @Valid DepartmentRequest request) {
        departments.add(actor, id, request);
        return Show.next("/departments");
    }

    @GetMapping("/{department}")
    View show(Actor actor, @PathVariable DepartmentId department) {
        var unit = queries.get(actor.scope(DepartmentRight.READ), department);
        var mayWrite = actor.may(DepartmentRight.WRITE) && actor.area().covers(unit.area());
        return Show.page(pages.departmentsDepartment(
                unit,
                mayWrite,
                mayWrite && actor.may(AccountRight.MANAGE)
                        ? accountQueries.ofUnit(actor.scope(AccountRight.MANAGE), department)
                        : List.of()));
    }

    @PostMapping("/{department}")
    View change(Actor actor, @PathVariable DepartmentId department, @Valid DepartmentRequest request) {
        departments.change(actor, department, request);
        return Show.next("/departments/" + department.text());
    }

    @GetMapping("/{department}/retirement")
    View askRetirement(Actor actor, @PathVariable DepartmentId department) {
        return Show.page(pages.departmentsRetirement(queries.get(actor.scope(DepartmentRight.WRITE), department)));
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

    /** The slip is shown once, in the answer itself. */
    @PostMapping("/{department}/account")
    View open(
            Actor actor,
            @PathVariable DepartmentId department,
            @RequestParam String name,
            @RequestParam String signIn) {
        var unit = queries.get(actor.scope(AccountRight.MANAGE), department);
        var opened = accounts.open(actor, new OpenAccount(unit.area(), name, signIn, Role.UNIT, department, null));
        return Show.page(
                pages.accountsSlip(accountQueries.get(actor.scope(AccountRight.MANAGE), opened.account()), opened));
    }
}
