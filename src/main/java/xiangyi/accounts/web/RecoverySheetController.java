package xiangyi.accounts.web;

import html.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.accounts.AccountRight;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Seals;
import xiangyi.web.Show;

/** The recovery sheet of the key, shown until somebody says that it lies in the cupboard, and never again. */
@Controller
@RequestMapping("/first-run/recovery-sheet")
class RecoverySheetController {

    private final Seals seals;
    private final Pages pages;

    RecoverySheetController(Seals seals, Pages pages) {
        this.seals = seals;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor) {
        actor.require(AccountRight.MANAGE);
        return Show.page(
                pages.accountsRecoverySheet(seals.recoveryWords().orElseThrow(() -> new NotFound("recovery sheet"))));
    }

    @PostMapping
    View keep(Actor actor) {
        actor.require(AccountRight.MANAGE);
        seals.sheetIsKept();
        return Show.next("/");
    }
}
