package xiangyi.publicity.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.publicity.Article;
import xiangyi.publicity.Printing;
import xiangyi.publicity.PrintingRequest;
import xiangyi.publicity.PublicityRight;
import xiangyi.registers.EntryId;
import xiangyi.registers.EntryQueries;
import xiangyi.registers.Register;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.Show;

/** Where an article was printed. */
@Controller
@RequestMapping("/publicity/articles/{article}/printing")
class PrintingController {

    private final Printing printing;
    private final Register<Article> articles;
    private final EntryQueries queries;
    private final Workdays workdays;
    private final Pages pages;

    PrintingController(
            Printing printing, Register<Article> articles, EntryQueries queries, Workdays workdays, Pages pages) {
        this.printing = printing;
        this.articles = articles;
        this.queries = queries;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View ask(Actor actor, @PathVariable EntryId article) {
        var plan = articles.plan();
        var entry = queries.one(actor.scope(PublicityRight.WRITE), plan, article);
        return Show.page(pages.publicityPrinting(
                List.of(
                        new Crumb(plan.list(), Text.text(plan.table())),
                        new Crumb(path(article), entry.words().title())),
                path(article),
                entry.version(),
                Fields.of(PrintingRequest.class)
                        .proposing("printedOn", workdays.today())
                        .proposing("link", entry.words().link())));
    }

    @PostMapping
    View printed(Actor actor, @PathVariable EntryId article, @Valid PrintingRequest request) {
        printing.printed(actor, article, request);
        return Show.next(path(article));
    }

    private String path(EntryId article) {
        return articles.plan().path() + "/" + article.text();
    }
}
