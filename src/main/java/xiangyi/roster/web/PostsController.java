package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.roster.EndPostRequest;
import xiangyi.roster.EstablishmentRequest;
import xiangyi.roster.Establishments;
import xiangyi.roster.PostId;
import xiangyi.roster.PostQueries;
import xiangyi.roster.PostRequest;
import xiangyi.roster.Posts;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Text;
import xiangyi.web.Show;

/** Officers of the congress and the government, as at a day. */
@Controller
@RequestMapping("/posts")
class PostsController {

    private final Posts posts;
    private final Establishments establishments;
    private final PostQueries queries;
    private final RosterQueries roster;
    private final Here here;
    private final Workdays clock;
    private final Pages pages;

    PostsController(
            Posts posts,
            Establishments establishments,
            PostQueries queries,
            RosterQueries roster,
            Here here,
            Workdays clock,
            Pages pages) {
        this.posts = posts;
        this.establishments = establishments;
        this.queries = queries;
        this.roster = roster;
        this.here = here;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable LocalDate on) {
        var scope = actor.scope(RosterRight.READ);
        var area = here.of(actor, RosterRight.READ);
        var day = on == null ? clock.today() : on;
        return Show.page(pages.rosterPosts(new PostsPage(
                actor,
                queries.posts(scope, day).stream()
                        .filter(post -> post.area().equals(area))
                        .toList(),
                queries.establishment(scope, area, day),
                day,
                clock.today())));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        var area = here.of(actor, RosterRight.WRITE);
        var deputies = roster.deputies(actor.scope(RosterRight.WRITE), area, clock.today());
        return Show.page(pages.rosterNewPost(PostId.next(), area, deputies, clock.today()));
    }

    @PostMapping("/new")
    View hold(Actor actor, @Valid PostRequest request) {
        posts.hold(actor, request);
        return Show.next("/posts");
    }

    @GetMapping("/establishment")
    View askEstablishment(Actor actor) {
        actor.require(RosterRight.WRITE);
        return Show.page(pages.rosterEstablishment(here.of(actor, RosterRight.WRITE), clock.today()));
    }

    @PostMapping("/establishment")
    View establish(Actor actor, @Valid EstablishmentRequest request) {
        establishments.set(actor, request);
        return Show.next("/posts");
    }

    @GetMapping("/{post}/end")
    View askEnd(Actor actor, @PathVariable PostId post) {
        var row = queries.post(actor.scope(RosterRight.WRITE), post).orElseThrow(() -> new NotFound(post));
        return Show.page(pages.rosterEndHeld(
                row.name() + " " + row.title(),
                "/posts",
                Text.text("roster.posts"),
                "/posts/" + post.text() + "/end",
                row.version(),
                clock.today(),
                true));
    }

    @PostMapping("/{post}/end")
    View end(Actor actor, @PathVariable PostId post, @Valid EndPostRequest request) {
        posts.leave(actor, post, request);
        return Show.next("/posts");
    }
}
