package xiangyi.accounts.web;

import html.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.accounts.SignIns;
import xiangyi.web.Open;
import xiangyi.web.Show;

@Controller
@RequestMapping("/sign-in")
class SignInController {

    private final SignIns signIns;
    private final Door door;
    private final Pages pages;

    SignInController(SignIns signIns, Door door, Pages pages) {
        this.signIns = signIns;
        this.door = door;
        this.pages = pages;
    }

    @Open
    @GetMapping
    View ask(@RequestParam(defaultValue = "/") String next) {
        return signIns.isFirstRun() ? Show.next("/first-run") : Show.page(pages.accountsSignIn(next));
    }

    @Open
    @PostMapping
    View signIn(
            @RequestParam String username,
            @RequestParam String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var welcome = signIns.signIn(username, password, request.getRemoteAddr());
        door.welcome(welcome, request, response);
        if (welcome.capacities().size() > 1) {
            return Show.next("/account");
        }
        return Show.back(next);
    }
}
