package xiangyi.accounts.web;

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
import xiangyi.accounts.AccountRow;
import xiangyi.accounts.Accounts;
import xiangyi.accounts.CapacityId;
import xiangyi.accounts.OpenAccount;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Places;
import xiangyi.imports.Excel;
import xiangyi.shared.AccountId;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** Accounts of others. */
@Controller
@RequestMapping("/accounts")
class AccountsController {

    private static final List<LedgerColumn<AccountRow>> COLUMNS = List.of(
            LedgerColumn.text(Text.text("accounts.field.name"), AccountRow::name),
            LedgerColumn.text(Text.text("accounts.field.username"), AccountRow::signIn),
            LedgerColumn.text(Text.text("accounts.field.role"), row -> Text.text(row.role())),
            LedgerColumn.text(
                    Text.text("accounts.field.state"),
                    row -> Text.text(row.retiredOn() == null ? "accounts.active" : "accounts.retired")),
            LedgerColumn.date(Text.text("accounts.retiredOn"), AccountRow::retiredOn));

    private final Accounts accounts;
    private final Opening opening;
    private final AccountQueries queries;
    private final AreaQueries areas;
    private final Pages pages;

    AccountsController(Accounts accounts, Opening opening, AccountQueries queries, AreaQueries areas, Pages pages) {
        this.accounts = accounts;
        this.opening = opening;
        this.queries = queries;
        this.areas = areas;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(AccountRight.MANAGE);
        var places = Places.of(actor, areas.townships(scope), area);
        return Show.page(pages.accountsAccounts(queries.list(scope, places.only()), places));
    }

    @GetMapping("/export")
    View export(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(AccountRight.MANAGE);
        var places = Places.of(actor, areas.townships(scope), area);
        var rows = queries.list(scope, places.only());
        var columns = places.columns(AccountRow::area, COLUMNS);
        var name = Text.text("accounts.accounts");
        return Show.xlsx(name, out -> Excel.export(out, name, columns, rows.stream()));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(AccountRight.MANAGE);
        return Show.page(pages.accountsOpen(actor, areas.townships(scope), area));
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
}
