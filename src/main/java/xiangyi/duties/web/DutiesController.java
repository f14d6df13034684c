package xiangyi.duties.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.duties.Board;
import xiangyi.duties.DutyRight;
import xiangyi.duties.KeptRegisters;
import xiangyi.duties.KeptSince;
import xiangyi.facts.Period;
import xiangyi.imports.Excel;
import xiangyi.imports.ExportColumn;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
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
        var page = page(actor);
        return Show.page(actor.area().isTownship() ? pages.dutiesDuties(page) : pages.dutiesBoard(page));
    }

    private BoardPage page(Actor actor) {
        var today = workdays.today();
        var lines = board.lines(actor.scope(DutyRight.READ), Period.year(today.getYear()), today);
        return new BoardPage(board.duties(), lines, today);
    }

    /** The board as a sheet: a township a row, of each duty its standing and its day. */
    @GetMapping("/export")
    View export(Actor actor) {
        var page = page(actor);
        var name = Text.text("duties.board");
        return Show.xlsx(
                name + Dates.full(page.today()), out -> Excel.export(out, name, columns(page), page.lines().stream()));
    }

    private static List<ExportColumn<Board.Line>> columns(BoardPage page) {
        var columns = new ArrayList<ExportColumn<Board.Line>>();
        columns.add(ExportColumn.text(
                Text.text("duties.township"), line -> line.place().name()));
        for (var i = 0; i < page.duties().size(); i++) {
            var duty = i;
            var name = Text.text("duties.short." + page.duties().get(i).id());
            columns.add(
                    ExportColumn.text(name, line -> page.word(line.standings().get(duty))));
            columns.add(ExportColumn.date(
                    Text.text("duties.export.day", name),
                    line -> line.standings().get(duty).on()));
        }
        return columns;
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
