package xiangyi.desk.web;

import html.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.desk.DeskRight;
import xiangyi.shared.Actor;
import xiangyi.web.Chrome;
import xiangyi.web.Show;

/** How to use the house, one click away from every page: what each room of the rail is for, and how it is done. */
@Controller
class HelpController {

    private final Pages pages;

    HelpController(Pages pages) {
        this.pages = pages;
    }

    /** @param at the page somebody came from, whose room stands first */
    @GetMapping("/help")
    View help(Actor actor, @RequestParam(defaultValue = "/") String at) {
        actor.require(DeskRight.SEARCH);
        return Show.page(pages.deskHelp(HelpPage.of(Chrome.current(), at)));
    }
}
