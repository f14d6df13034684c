package xiangyi.accounts.web;

import html.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.accounts.AccountRight;
import xiangyi.accounts.CapacityId;
import xiangyi.accounts.ChangePassword;
import xiangyi.accounts.OwnPassword;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.web.Show;

/** One's own account: the capacity one acts in, and the password. */
@Controller
@RequestMapping("/account")
class AccountController {

    private final OwnPassword password;
    private final Door door;
    private final Pages pages;

    AccountController(OwnPassword password, Door door, Pages pages) {
        this.password = password;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, SignedIn signedIn) {
        actor.require(AccountRight.OWN);
        return Show.page(pages.accountsAccount(actor, signedIn.capacities()));
    }

    @PostMapping("/capacity")
    View choose(
            Actor actor,
            SignedIn signedIn,
            @RequestParam CapacityId capacity,
            HttpServletRequest request,
            HttpServletResponse response) {
        actor.require(AccountRight.OWN);
        var chosen = signedIn.capacities().stream()
                .filter(held -> held.id().equals(capacity))
                .findFirst()
                .orElseThrow(() -> new NotFound(capacity));
        door.choose(chosen.actor(), signedIn, request, response);
        return Show.next("/");
    }

    @GetMapping("/password")
    View askPassword(Actor actor, SignedIn signedIn) {
        actor.require(AccountRight.OWN);
        return Show.page(pages.accountsPassword(signedIn.mustChange()));
    }

    @PostMapping("/password")
    View changePassword(
            Actor actor,
            SignedIn signedIn,
            @Valid ChangePassword change,
            HttpServletRequest request,
            HttpServletResponse response) {
        actor.require(AccountRight.OWN);
        password.change(actor, change, request.getRemoteAddr());
        door.passwordChanged(signedIn, request, response);
        return Show.next("/");
    }
}
