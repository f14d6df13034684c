package xiangyi.duties.web;

import html.Pages;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Workdays;
import xiangyi.duties.Board;
import xiangyi.duties.DutyRight;
import xiangyi.duties.KeptRegisters;
import xiangyi.duties.KeptSince;
import xiangyi.facts.Period;
import xiangyi.shared.Actor;
import xiangyi.web.Show;

/** A township's duties as a list, a county's as a board. */
@Controller
@RequestMapping("/duties")
class DutiesController {

    private final Board board;
    private final KeptRegisters registers;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    DutiesController(Board board, KeptRegisters registers, AreaQueries areas, Workdays workdays, Pages pages) {
        this.board = board;
        this.registers = registers;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View duties(Actor actor) {
        var today = workdays.today();
        var lines = board.lines(actor.scope(DutyRight.READ), Period.year(today.getYear()), today);
        var page = new BoardPage(board.duties(), lines, today);
        return Show.page(actor.area().isTownship() ? pages.dutiesDuties(page) : pages.dutiesBoard(page));
    }

    @GetMapping("/registers")
    View ask(Actor actor) {
        return Show.page(pages.dutiesRegisters(areas.townships(actor.scope(DutyRight.KEEP)), workdays.today()));
    }

    @PostMapping("/registers")
    View keep(Actor actor, @Valid KeptSince kept, @RequestParam(defaultValue = "false") boolean nothing) {
        if (nothing) {
            registers.nothingToReport(actor, kept);
        } else {
            registers.keptSince(actor, kept);
        }
        return Show.next("/duties");
    }
}
