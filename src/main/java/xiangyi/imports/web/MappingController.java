package xiangyi.imports.web;

import html.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.imports.ImportRight;
import xiangyi.imports.MappingQueries;
import xiangyi.imports.Mappings;
import xiangyi.imports.Registers;
import xiangyi.imports.UploadId;
import xiangyi.imports.UploadQueries;
import xiangyi.shared.Actor;
import xiangyi.web.Show;

/** Which column of a sheet in staff's own form is which column of the register. */
@Controller
@RequestMapping("/imports/{upload}/sheets/{sheet}")
class MappingController {

    private final Mappings mappings;
    private final MappingQueries queries;
    private final UploadQueries waiting;
    private final Registers registers;
    private final Pages pages;
    private final ImportTurns turns;

    MappingController(
            Mappings mappings,
            MappingQueries queries,
            UploadQueries waiting,
            Registers registers,
            Pages pages,
            ImportTurns turns) {
        this.mappings = mappings;
        this.queries = queries;
        this.waiting = waiting;
        this.registers = registers;
        this.pages = pages;
        this.turns = turns;
    }

    @GetMapping
    View ask(
            Actor actor,
            @PathVariable UploadId upload,
            @PathVariable int sheet,
            @RequestParam Map<String, String> typed) {
        var scope = actor.scope(ImportRight.IMPORT);
        return turns.take(() -> Show.page(pages.importsMapping(new MappingPage(
                upload,
                sheet,
                queries.draft(scope, upload, sheet, new MappingForm(typed).chosen()),
                registers.all()))));
    }

    @PostMapping
    View keep(
            Actor actor,
            @PathVariable UploadId upload,
            @PathVariable int sheet,
            @RequestParam Map<String, String> typed) {
        return turns.take(() -> {
            var file = waiting.get(actor.scope(ImportRight.IMPORT), upload);
            mappings.keep(actor, file, sheet, new MappingForm(typed).request(file.area(), registers));
            return Show.next("/imports/" + upload.text());
        });
    }
}
