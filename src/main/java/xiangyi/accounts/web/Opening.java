package xiangyi.accounts.web;

import html.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import xiangyi.accounts.AccountQueries;
import xiangyi.accounts.AccountRight;
import xiangyi.accounts.Accounts;
import xiangyi.accounts.OpenAccount;
import xiangyi.shared.Actor;
import xiangyi.web.Show;

/** Opens an account, or adds to one that its owner has already: asked alike for staff, deputies and units. */
@Component
public class Opening {

    private final Accounts accounts;
    private final AccountQueries queries;
    private final Pages pages;

    Opening(Accounts accounts, AccountQueries queries, Pages pages) {
        this.accounts = accounts;
        this.queries = queries;
        this.pages = pages;
    }

    /** The slip is shown once, in the answer itself; the password is nowhere else. */
    public View open(Actor actor, OpenAccount request, boolean existing) {
        var scope = actor.scope(AccountRight.MANAGE);
        if (existing) {
            return Show.next("/accounts/" + accounts.grant(actor, request).text() + "/password");
        }
        var opened = accounts.open(actor, request);
        return Show.page(pages.accountsSlip(queries.get(scope, opened.account()), opened));
    }
}
