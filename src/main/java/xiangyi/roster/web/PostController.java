package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.roster.EndPostRequest;
import xiangyi.roster.PostCorrection;
import xiangyi.roster.PostCorrections;
import xiangyi.roster.PostId;
import xiangyi.roster.PostQueries.PostRow;
import xiangyi.roster.PostQueries;
import xiangyi.roster.PostQuestions;
import xiangyi.roster.Posts;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** One post: what is on file of it; it ends, is put right, or was never held. */
@Controller
@RequestMapping("/posts/{post}")
class PostController {

    private final Posts posts;
    private final PostCorrections corrections;
    private final PostQueries queries;
    private final PostQuestions questions;
    private final AuditQueries audit;
    private final Workdays clock;
    private final Pages pages;

    PostController(
            Posts posts,
            PostCorrections corrections,
            PostQueries queries,
            PostQuestions questions,
            AuditQueries audit,
            Workdays clock,
            Pages pages) {
        this.posts = posts;
        this.corrections = corrections;
        this.queries = queries;
        this.questions = questions;
        this.audit = audit;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable PostId post) {
        var scope = actor.scope(RosterRight.READ);
        var row = queries.post(scope, post).orElseThrow(() -> new NotFound(post));
        return Show.page(pages.rosterHeld(new HeldPage(
                title(row),
                List.of(PostsController.POSTS),
                row.path(),
                new Facts()
                        .and("name", row.name())
                        .and("kind", Text.text(row.kind()))
                        .and("fromOn", row.fromOn())
                        .maybe("untilOn", row.untilOn())
                        .maybe("cause", row.endReason())
                        .maybe("note", row.note())
                        .lines(),
                row.untilOn() != null,
                row.voidReason(),
                questions.about(scope, row, clock.today()),
                row.path() + "/end",
                actor.may(RosterRight.WRITE),
                ChangeLine.of("roster", audit.changes(scope, post)))));
    }

    @GetMapping("/end")
    View askEnd(Actor actor, @PathVariable PostId post) {
        var row = toWrite(actor, post);
        var form = Fields.of(EndPostRequest.class).showing(row).proposing("on", clock.today());
        return Show.page(pages.form(
                EndPage.of(title(row), new Crumb(row.path(), title(row)), row.path() + "/end", form)));
    }

    @PostMapping("/end")
    View end(Actor actor, @PathVariable PostId post, @Valid EndPostRequest request) {
        posts.leave(actor, post, request);
        return Show.next("/posts/" + post.text());
    }

    @GetMapping("/correction")
    View askCorrection(Actor actor, @PathVariable PostId post) {
        var row = toWrite(actor, post);
        var form = Fields.of(PostCorrection.class).showing(row);
        return Show.page(pages.form(FormPage.of("roster.correct", trail(row), row.path() + "/correction", form)
                .state(Text.text("roster.correct.post"))));
    }

    @PostMapping("/correction")
    View correct(Actor actor, @PathVariable PostId post, @Valid PostCorrection request) {
        corrections.correct(actor, post, request);
        return Show.next("/posts/" + post.text());
    }

    @GetMapping("/void")
    View askVoid(Actor actor, @PathVariable PostId post) {
        var row = toWrite(actor, post);
        return Show.page(pages.form(VoidPage.of(
                trail(row),
                Text.text("roster.void"),
                Text.text("roster.void.post"),
                row.path() + "/void",
                row.version())));
    }

    @PostMapping("/void")
    View voidIt(Actor actor, @PathVariable PostId post, @Valid ReasonRequest request) {
        corrections.voidIt(actor, post, request);
        return Show.next("/posts/" + post.text());
    }

    private PostRow toWrite(Actor actor, PostId post) {
        return queries.post(actor.scope(RosterRight.WRITE), post).orElseThrow(() -> new NotFound(post));
    }

    private static List<Crumb> trail(PostRow row) {
        return List.of(PostsController.POSTS, new Crumb(row.path(), title(row)));
    }

    private static String title(PostRow row) {
        return row.name() + " " + row.title();
    }
}
