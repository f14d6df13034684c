package xiangyi.publicity.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.publicity.ArticleCard;
import xiangyi.publicity.ArticleFilter;
import xiangyi.publicity.ArticleId;
import xiangyi.publicity.ArticleQueries;
import xiangyi.publicity.ArticleRequest;
import xiangyi.publicity.Articles;
import xiangyi.publicity.PrintingRequest;
import xiangyi.publicity.PublicityRight;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** Articles: the list, one of them, a new one, and where it was printed. */
@Controller
@RequestMapping("/publicity")
class ArticlesController {

    private static final List<LedgerColumn<ArticleCard>> LEDGER = List.of(
            LedgerColumn.<ArticleCard>text(Text.text("publicity.field.title"), ArticleCard::title)
                    .wide(40),
            LedgerColumn.text(Text.text("publicity.field.author"), ArticleCard::author),
            LedgerColumn.<ArticleCard>text(Text.text("publicity.field.writtenOn"), ArticleCard::written)
                    .wide(18),
            LedgerColumn.number(Text.text("publicity.field.pieces"), ArticleCard::pieces),
            LedgerColumn.text(
                    Text.text("publicity.field.level"), row -> row.level() == null ? null : Text.text(row.level())),
            LedgerColumn.text(Text.text("publicity.field.medium"), ArticleCard::medium),
            LedgerColumn.date(Text.text("publicity.field.printedOn"), ArticleCard::printedOn),
            LedgerColumn.<ArticleCard>text(Text.text("publicity.field.link"), ArticleCard::link)
                    .wide(40));

    private final Articles articles;
    private final ArticleQueries queries;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    ArticlesController(Articles articles, ArticleQueries queries, AuditQueries audit, Workdays workdays, Pages pages) {
        this.articles = articles;
        this.queries = queries;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @ModelAttribute ArticleFilter filter) {
        var scope = actor.scope(PublicityRight.READ);
        var year = filter.year() == null ? workdays.today().getYear() : filter.year();
        var rows = queries.page(scope, filter, Pager.offset(filter.page()), Pager.SIZE);
        return Show.page(pages.publicityArticles(new ArticlesPage(
                actor,
                filter,
                new Pager<>(rows, queries.total(scope, filter), filter.page(), Pager.SIZE),
                queries.pieces(scope, filter),
                year,
                queries.pieces(scope, new ArticleFilter(year, null, null, null, 1)),
                queries.printed(scope, year),
                queries.years(scope))));
    }

    /** 信息稿件台账, with the filters of the list it was called from. */
    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute ArticleFilter filter) {
        var scope = actor.scope(PublicityRight.READ);
        var name = Text.text("publicity.ledger");
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> queries.each(scope, filter, rows -> Excel.export(out, name, LEDGER, rows)));
    }

    @GetMapping("/articles/new")
    View ask(Actor actor) {
        actor.require(PublicityRight.WRITE);
        return Show.page(pages.publicityArticleForm(
                new ArticleFormPage(ArticleId.next(), actor.area(), null, workdays.today())));
    }

    @PostMapping("/articles/new")
    View record(Actor actor, @Valid ArticleRequest request) {
        return Show.next(
                "/publicity/articles/" + articles.record(actor, request).text());
    }

    @GetMapping("/articles/{article}")
    View one(Actor actor, @PathVariable ArticleId article) {
        var scope = actor.scope(PublicityRight.READ);
        return Show.page(pages.publicityArticle(new ArticlePage(
                actor, queries.card(scope, article), Changed.lines(audit.changes(scope, article)), workdays.today())));
    }

    @GetMapping("/articles/{article}/printing")
    View askPrinting(Actor actor, @PathVariable ArticleId article) {
        return Show.page(
                pages.publicityPrinting(queries.card(actor.scope(PublicityRight.WRITE), article), workdays.today()));
    }

    @PostMapping("/articles/{article}/printing")
    View printed(Actor actor, @PathVariable ArticleId article, @Valid PrintingRequest request) {
        articles.printed(actor, article, request);
        return Show.next("/publicity/articles/" + article.text());
    }

    @GetMapping("/articles/{article}/correction")
    View askCorrection(Actor actor, @PathVariable ArticleId article) {
        var card = queries.card(actor.scope(PublicityRight.WRITE), article);
        return Show.page(pages.publicityArticleForm(new ArticleFormPage(article, card.area(), card, workdays.today())));
    }

    @PostMapping("/articles/{article}/correction")
    View correct(Actor actor, @PathVariable ArticleId article, @Valid ArticleRequest request) {
        articles.correct(actor, article, request);
        return Show.next("/publicity/articles/" + article.text());
    }

    @GetMapping("/articles/{article}/void")
    View askVoid(Actor actor, @PathVariable ArticleId article) {
        var card = queries.card(actor.scope(PublicityRight.WRITE), article);
        return Show.page(pages.form(FormPage.reason(
                "publicity.void",
                List.of(new Crumb("/publicity", Text.text("publicity.articles")), new Crumb(card.path(), card.title())),
                card.path() + "/void",
                card.version())));
    }

    @PostMapping("/articles/{article}/void")
    View voidIt(Actor actor, @PathVariable ArticleId article, @Valid ReasonRequest request) {
        articles.voidIt(actor, article, request);
        return Show.next("/publicity");
    }
}
