package xiangyi.areas.web;

import html.Pages;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import xiangyi.areas.TownshipUnsaid;
import xiangyi.web.Show;

/** Asks which township is meant; the answer leads back to the same address with the township in it. */
@ControllerAdvice
class WhichTownship {

    private final Pages pages;

    WhichTownship(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    View ask(TownshipUnsaid unsaid) {
        return Show.page(pages.areasWhich(unsaid.townships()));
    }
}
