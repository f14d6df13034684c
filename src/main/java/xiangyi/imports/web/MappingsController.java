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
import xiangyi.imports.ImportRight;
import xiangyi.imports.MappingId;
import xiangyi.imports.MappingQueries;
import xiangyi.imports.Mappings;
import xiangyi.shared.Actor;
import xiangyi.web.Show;

/** The lists in staff's own form that are known, and forgetting one. */
@Controller
@RequestMapping("/imports/mappings")
class MappingsController {

    private final Mappings mappings;
    private final MappingQueries queries;
    private final Workdays workdays;
    private final Pages pages;

    MappingsController(Mappings mappings, MappingQueries queries, Workdays workdays, Pages pages) {
        this.mappings = mappings;
        this.queries = queries;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor) {
        return Show.page(pages.importsMappings(
                queries.cards(actor.scope(ImportRight.SEE)), workdays.today(), actor.may(ImportRight.IMPORT)));
    }

    @PostMapping("/{mapping}/forgetting")
    View forget(Actor actor, @PathVariable MappingId mapping, @RequestParam int version) {
        mappings.forget(actor, mapping, version);
        return Show.next("/imports/mappings");
    }
}
