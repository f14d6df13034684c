package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Here;
import xiangyi.areas.Places;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.roster.EstablishmentRequest;
import xiangyi.roster.Establishments;
import xiangyi.roster.PostId;
import xiangyi.roster.PostQueries;
import xiangyi.roster.PostQueries.PostRow;
import xiangyi.roster.PostRequest;
import xiangyi.roster.Posts;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** Officers of the congress and the government, as at a day. */
@Controller
@RequestMapping("/posts")
class PostsController {

    private final Posts posts;
    private final Establishments establishments;
    private final PostQueries queries;
    private final RosterQueries roster;
    private final AreaQueries areas;
    private final Here here;
    private final Workdays clock;
    private final Pages pages;

    PostsController(
            Posts posts,
            Establishments establishments,
            PostQueries queries,
            RosterQueries roster,
            AreaQueries areas,
            Here here,
            Workdays clock,
            Pages pages) {
        this.posts = posts;
        this.establishments = establishments;
        this.queries = queries;
        this.roster = roster;
        this.areas = areas;
        this.here = here;
        this.clock = clock;
        this.pages = pages;
    }

    /** A county sees all its townships until it asks for one. */
    @GetMapping
    View list(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(RosterRight.READ);
        var day = day(on);
        var places = Places.of(actor, areas.townships(scope), area);
        return Show.page(pages.rosterPosts(new PostsPage(
                actor,
                places,
                queries.posts(scope, places.only(), day),
                places.only() == null ? List.of() : queries.establishment(scope, places.only(), day),
                day,
                clock.today())));
    }

    @GetMapping("/export")
    View export(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(RosterRight.READ);
        var places = Places.of(actor, areas.townships(scope), area);
        var rows = queries.posts(scope, places.only(), day(on));
        var columns = places.columns(
                PostRow::area,
                List.of(
                        LedgerColumn.<PostRow>text(Text.text("roster.field.title"), PostRow::title)
                                .wide(24),
                        LedgerColumn.text(Text.text("roster.field.kind"), row -> Text.text(row.kind())),
                        LedgerColumn.text(Text.text("roster.field.name"), PostRow::name),
                        LedgerColumn.date(Text.text("roster.field.fromOn"), PostRow::fromOn),
                        LedgerColumn.date(Text.text("roster.field.untilOn"), PostRow::untilOn),
                        LedgerColumn.text(Text.text("roster.field.note"), PostRow::note)));
        var name = Text.text("roster.posts");
        return Show.xlsx(name + Dates.full(day(on)), out -> Excel.export(out, name, columns, rows.stream()));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var township = here.of(actor, RosterRight.WRITE, area);
        var deputies = roster.deputies(actor.scope(RosterRight.WRITE), township.area(), clock.today());
        return Show.page(pages.rosterNewPost(PostId.next(), township, deputies, clock.today()));
    }

    @PostMapping("/new")
    View hold(Actor actor, @Valid PostRequest request) {
        posts.hold(actor, request);
        return Show.next("/posts/" + request.id().text());
    }

    @GetMapping("/establishment")
    View askEstablishment(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        actor.require(RosterRight.WRITE);
        return Show.page(pages.rosterEstablishment(here.of(actor, RosterRight.WRITE, area), clock.today()));
    }

    @PostMapping("/establishment")
    View establish(Actor actor, @Valid EstablishmentRequest request) {
        establishments.set(actor, request);
        return Show.next(
                actor.area().isTownship()
                        ? "/posts"
                        : "/posts?area=" + request.area().code());
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? clock.today() : on;
    }
}
