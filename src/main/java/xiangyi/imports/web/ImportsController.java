package xiangyi.imports.web;

import html.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.imports.BatchQueries;
import xiangyi.imports.Excel;
import xiangyi.imports.ImportRight;
import xiangyi.imports.Registers;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.web.Show;

/** What came in lately, the empty ledger, and how each register is filled in. */
@Controller
@RequestMapping("/imports")
class ImportsController {

    private static final int RECENT = 50;

    private final BatchQueries batches;
    private final Registers registers;
    private final Workdays workdays;
    private final Pages pages;

    ImportsController(BatchQueries batches, Registers registers, Workdays workdays, Pages pages) {
        this.batches = batches;
        this.registers = registers;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor) {
        return Show.page(pages.importsImports(new ImportsPage(
                batches.recent(actor.scope(ImportRight.SEE), RECENT),
                workdays.today(),
                actor.may(ImportRight.IMPORT))));
    }

    @GetMapping("/registers")
    View registers(Actor actor) {
        actor.require(ImportRight.SEE);
        return Show.page(pages.importsRegisters(registers.all()));
    }

    @GetMapping("/template.xlsx")
    View template(Actor actor) {
        actor.require(ImportRight.SEE);
        return Show.xlsx(Text.text("imports.ledger"), out -> Excel.template(out, registers.all(), Text::text));
    }
}
