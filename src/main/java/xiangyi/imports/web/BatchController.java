package xiangyi.imports.web;

import html.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.imports.BatchId;
import xiangyi.imports.BatchQueries;
import xiangyi.imports.ImportRight;
import xiangyi.imports.Importer;
import xiangyi.imports.Problem;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;
import xiangyi.web.Show;

/** One file that came in, and taking it back. */
@Controller
@RequestMapping("/imports/batches/{batch}")
class BatchController {

    private static final int SHOWN = 20;

    private final Importer importer;
    private final BatchQueries batches;
    private final Workdays workdays;
    private final Pages pages;

    BatchController(Importer importer, BatchQueries batches, Workdays workdays, Pages pages) {
        this.importer = importer;
        this.batches = batches;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable BatchId batch) {
        return Show.page(pages.importsBatch(
                batches.card(actor.scope(ImportRight.SEE), batch), workdays.today(), actor.may(ImportRight.IMPORT)));
    }

    @GetMapping("/undoing")
    View ask(Actor actor, @PathVariable BatchId batch) {
        return Show.page(pages.importsUndo(batches.card(actor.scope(ImportRight.IMPORT), batch)));
    }

    @PostMapping("/undoing")
    View undo(Actor actor, @PathVariable BatchId batch, @RequestParam String reason) {
        var problems = importer.undo(actor, batch, reason.strip());
        if (!problems.isEmpty()) {
            throw new Refusal(
                    problems.stream().limit(SHOWN).map(BatchController::reason).toList());
        }
        return Show.next("/imports/batches/" + batch.text());
    }

    private static Reason reason(Problem problem) {
        return Reason.of("imports.problem", problem.sentence(Text::text));
    }
}
