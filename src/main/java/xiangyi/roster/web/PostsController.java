package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Here;
import xiangyi.areas.TownshipNames;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.roster.Deputy;
import xiangyi.roster.EndPostRequest;
import xiangyi.roster.EstablishmentRequest;
import xiangyi.roster.Establishments;
import xiangyi.roster.PostCorrection;
import xiangyi.roster.PostCorrections;
import xiangyi.roster.PostId;
import xiangyi.roster.PostQueries;
import xiangyi.roster.PostQueries.PostRow;
import xiangyi.roster.PostQuestions;
import xiangyi.roster.PostRequest;
import xiangyi.roster.Posts;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** Officers of the congress and the government, as at a day; one post: what is on file of it, how it ends, is put right, or was never held. */
@Controller
@RequestMapping("/posts")
class PostsController {

    private static final Crumb POSTS = new Crumb("/posts", Text.text("roster.posts"));

    private final Posts posts;
    private final PostCorrections corrections;
    private final PostQuestions questions;
    private final AuditQueries audit;
    private final Establishments establishments;
    private final PostQueries queries;
    private final RosterQueries roster;
    private final AreaQueries areas;
    private final Here here;
    private final Workdays clock;
    private final Pages pages;

    PostsController(
            Posts posts,
            PostCorrections corrections,
            PostQuestions questions,
            AuditQueries audit,
            Establishments establishments,
            PostQueries queries,
            RosterQueries roster,
            AreaQueries areas,
            Here here,
            Workdays clock,
            Pages pages) {
        this.posts = posts;
        this.corrections = corrections;
        this.questions = questions;
        this.audit = audit;
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
        var places = TownshipNames.of(actor, areas.townships(scope), area);
        var rows = queries.posts(scope, places.only(), day);
        return Show.page(pages.rosterPosts(new PostsPage(
                actor,
                places,
                Pager.all(rows),
                ledger(places).drawn(rows),
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
        var places = TownshipNames.of(actor, areas.townships(scope), area);
        var rows = queries.posts(scope, places.only(), day(on));
        var columns = places.columns(PostRow::area, ledger(places).exported());
        var name = Text.text("roster.posts");
        return Show.xlsx(name + Dates.full(day(on)), out -> Excel.export(out, name, columns, rows.stream()));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var township = here.of(actor, RosterRight.WRITE, area);
        var deputies = roster.deputies(actor.scope(RosterRight.WRITE), township.area(), clock.today());
        var form = Fields.of(PostRequest.class)
                .placing(actor, township.area(), township.name())
                .proposing("id", PostId.next())
                .offering("name", deputies.stream().map(Deputy::label).toList())
                .proposing("fromOn", clock.today());
        return Show.page(pages.form(FormPage.of("roster.newPost", List.of(POSTS), "/posts/new", form)));
    }

    @PostMapping("/new")
    View hold(Actor actor, @Valid PostRequest request) {
        posts.hold(actor, request);
        return Show.next("/posts/" + request.id().text());
    }

    @GetMapping("/establishment")
    View askEstablishment(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        actor.require(RosterRight.WRITE);
        var township = here.of(actor, RosterRight.WRITE, area);
        var form = Fields.of(EstablishmentRequest.class)
                .placing(actor, township.area(), township.name())
                .proposing("fromOn", clock.today());
        return Show.page(pages.form(FormPage.of("roster.establishment", List.of(POSTS), "/posts/establishment", form)));
    }

    @PostMapping("/establishment")
    View establish(Actor actor, @Valid EstablishmentRequest request) {
        establishments.set(actor, request);
        return Show.next(
                actor.area().isTownship()
                        ? "/posts"
                        : "/posts?area=" + request.area().code());
    }

    @GetMapping("/{post}")
    View show(Actor actor, @PathVariable PostId post) {
        var scope = actor.scope(RosterRight.READ);
        var row = queries.post(scope, post).orElseThrow(() -> new NotFound(post));
        return Show.page(pages.rosterHeld(new HeldPage(
                title(row),
                List.of(POSTS),
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

    @GetMapping("/{post}/end")
    View askEnd(Actor actor, @PathVariable PostId post) {
        var row = toWrite(actor, post);
        var form = Fields.of(EndPostRequest.class).showing(row).proposing("on", clock.today());
        return Show.page(
                pages.form(EndPage.of(title(row), new Crumb(row.path(), title(row)), row.path() + "/end", form)));
    }

    @PostMapping("/{post}/end")
    View end(Actor actor, @PathVariable PostId post, @Valid EndPostRequest request) {
        posts.leave(actor, post, request);
        return Show.next("/posts/" + post.text());
    }

    @GetMapping("/{post}/correction")
    View askCorrection(Actor actor, @PathVariable PostId post) {
        var row = toWrite(actor, post);
        var form = Fields.of(PostCorrection.class).showing(row);
        return Show.page(pages.form(FormPage.of("roster.correct", trail(row), row.path() + "/correction", form)
                .state(Text.text("roster.correct.post"))));
    }

    @PostMapping("/{post}/correction")
    View correct(Actor actor, @PathVariable PostId post, @Valid PostCorrection request) {
        corrections.correct(actor, post, request);
        return Show.next("/posts/" + post.text());
    }

    @GetMapping("/{post}/void")
    View askVoid(Actor actor, @PathVariable PostId post) {
        var row = toWrite(actor, post);
        return Show.page(pages.form(VoidPage.of(
                trail(row),
                Text.text("roster.void"),
                Text.text("roster.void.post"),
                row.path() + "/void",
                row.version())));
    }

    @PostMapping("/{post}/void")
    View voidIt(Actor actor, @PathVariable PostId post, @Valid ReasonRequest request) {
        corrections.voidIt(actor, post, request);
        return Show.next("/posts/" + post.text());
    }

    private static Ledger<PostRow> ledger(TownshipNames places) {
        return Ledger.of(
                LedgerColumn.text(Text.text("roster.field.title"), PostRow::title)
                        .wide(24)
                        .leadingTo(PostRow::path)
                        .note(row -> places.areMixed() ? places.name(row.area()) : null),
                LedgerColumn.text(Text.text("roster.field.kind"), row -> Text.text(row.kind())),
                LedgerColumn.text(Text.text("roster.field.name"), PostRow::name),
                LedgerColumn.date(Text.text("roster.field.fromOn"), PostRow::fromOn),
                LedgerColumn.date(Text.text("roster.field.untilOn"), PostRow::untilOn)
                        .onlyInWorkbook(),
                LedgerColumn.text(Text.text("roster.field.note"), PostRow::note).onlyInWorkbook());
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? clock.today() : on;
    }

    private PostRow toWrite(Actor actor, PostId post) {
        return queries.post(actor.scope(RosterRight.WRITE), post).orElseThrow(() -> new NotFound(post));
    }

    private static List<Crumb> trail(PostRow row) {
        return List.of(POSTS, new Crumb(row.path(), title(row)));
    }

    private static String title(PostRow row) {
        return row.name() + " " + row.title();
    }
}
