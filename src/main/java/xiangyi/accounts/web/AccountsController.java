package xiangyi.accounts.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
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
import xiangyi.accounts.AccountRow;
import xiangyi.accounts.Accounts;
import xiangyi.accounts.CapacityId;
import xiangyi.accounts.OpenAccount;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.TownshipNames;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.shared.AccountId;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Role;
import xiangyi.shared.Text;
import xiangyi.web.Cell;
import xiangyi.web.Choices;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** Accounts of others. */
@Controller
@RequestMapping("/accounts")
class AccountsController {

    private final Accounts accounts;
    private final Opening opening;
    private final AccountQueries queries;
    private final AreaQueries areas;
    private final Workdays clock;
    private final Pages pages;

    AccountsController(
            Accounts accounts,
            Opening opening,
            AccountQueries queries,
            AreaQueries areas,
            Workdays clock,
            Pages pages) {
        this.accounts = accounts;
        this.opening = opening;
        this.queries = queries;
        this.areas = areas;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(AccountRight.MANAGE);
        var places = TownshipNames.of(actor, areas.townships(scope), area);
        var rows = queries.list(scope, places.only());
        return Show.page(pages.accountsAccounts(ledger(places).drawn(rows), Pager.all(rows), places, clock.today()));
    }

    @GetMapping("/export")
    View export(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(AccountRight.MANAGE);
        var places = TownshipNames.of(actor, areas.townships(scope), area);
        var rows = queries.list(scope, places.only());
        var columns = places.columns(AccountRow::area, ledger(places).exported());
        var name = text("accounts.accounts");
        return Show.xlsx(name, out -> Excel.export(out, name, columns, rows.stream()));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(AccountRight.MANAGE);
        var places = new LinkedHashMap<String, String>();
        if (actor.area().isCounty()) {
            places.put(actor.area().code(), text("accounts.county"));
        }
        areas.townships(scope).forEach(place -> places.put(place.area().code(), place.name()));
        var only = places.size() == 1 ? places.keySet().iterator().next() : null;
        var roles = Stream.of(Role.CLERK, Role.CHAIR, Role.COUNTY)
                .filter(role -> role != Role.COUNTY || actor.role() == Role.COUNTY)
                .toList();
        var answers = Choices.of(
                List.of(false, true),
                String::valueOf,
                existing -> text(existing ? "accounts.existing.yes" : "accounts.existing.no"));
        var form = Fields.of(OpenAccount.class)
                .without("unit", "person")
                .choosing("area", places)
                .proposing("area", only != null || area == null ? only : area.code())
                .helping("signIn", text("accounts.help.username"))
                .deciding("role", Choices.of(roles, role -> role, Text::text))
                .and(Fields.of(Existing.class).deciding("existing", answers).proposing("existing", false));
        var trail = List.of(new Crumb("/accounts", text("accounts.accounts")));
        return Show.page(pages.form(
                FormPage.of("accounts.open", trail, "/accounts/new", form).act(text("accounts.open"))));
    }

    @PostMapping("/new")
    View open(Actor actor, @Valid OpenAccount request, @RequestParam(defaultValue = "false") boolean existing) {
        actor.require(AccountRight.MANAGE);
        return opening.open(actor, request, existing);
    }

    @GetMapping("/{account}/password")
    View askReset(Actor actor, @PathVariable AccountId account) {
        var scope = actor.scope(AccountRight.MANAGE);
        var held = queries.capacities(scope, account).stream()
                .map(capacity -> new HeldLine(capacity.id(), capacity.role(), areas.name(capacity.area())))
                .toList();
        return Show.page(pages.accountsReset(queries.get(scope, account), held));
    }

    @PostMapping("/{account}/capacities/{capacity}/withdrawal")
    View withdraw(Actor actor, @PathVariable AccountId account, @PathVariable CapacityId capacity) {
        accounts.withdraw(actor, account, capacity);
        return Show.next("/accounts/" + account.text() + "/password");
    }

    @PostMapping("/{account}/password")
    View reset(Actor actor, @PathVariable AccountId account) {
        var opened = accounts.resetPassword(actor, account);
        return Show.page(pages.accountsSlip(queries.get(actor.scope(AccountRight.MANAGE), account), opened));
    }

    @PostMapping("/{account}/retirement")
    View retire(Actor actor, @PathVariable AccountId account) {
        accounts.retire(actor, account);
        return Show.next("/accounts");
    }

    private static Ledger<AccountRow> ledger(TownshipNames places) {
        return Ledger.of(
                LedgerColumn.text(text("accounts.field.name"), AccountRow::name)
                        .shown(row -> row.retiredOn() == null
                                ? Cell.of(row.name()).leadingTo(path(row))
                                : Cell.of(row.name()))
                        .note(row -> place(places, row.area()))
                        .as("is-title")
                        .unnamed(),
                LedgerColumn.text(text("accounts.field.username"), AccountRow::signIn),
                LedgerColumn.<AccountRow>text(text("accounts.field.role"), row -> text(row.role())),
                LedgerColumn.<AccountRow>text(text("accounts.field.state"), AccountsController::state)
                        .shown(row -> Cell.state(row.retiredOn() == null ? "done" : "back", state(row)))
                        .as("is-state")
                        .unnamed(),
                LedgerColumn.date(text("accounts.retiredOn"), AccountRow::retiredOn)
                        .onlyInWorkbook(),
                LedgerColumn.<AccountRow>text(text("accounts.field.acts"), row -> null)
                        .shown(row -> row.retiredOn() == null
                                ? Cell.of(text("accounts.reset")).leadingTo(path(row))
                                : Cell.of(null))
                        .unnamed()
                        .onlyOnPage());
    }

    private static String path(AccountRow row) {
        return "/accounts/" + row.id().text() + "/password";
    }

    private static String state(AccountRow row) {
        return text(row.retiredOn() == null ? "accounts.active" : "accounts.retired");
    }

    private static @Nullable String place(TownshipNames places, Area area) {
        return !places.areMixed() ? null : area.isCounty() ? text("accounts.county") : places.name(area);
    }
}
