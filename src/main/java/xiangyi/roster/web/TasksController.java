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
import xiangyi.roster.DeputyQueries;
import xiangyi.roster.DeputyRow;
import xiangyi.roster.EndPostRequest;
import xiangyi.roster.HeldOffice;
import xiangyi.roster.PostQueries;
import xiangyi.roster.RosterRight;
import xiangyi.roster.TaskCorrection;
import xiangyi.roster.TaskId;
import xiangyi.roster.TaskRequest;
import xiangyi.roster.Tasks;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.PersonId;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Right;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** What a deputy looks after beside the post. */
@Controller
@RequestMapping("/deputies/{person}/tasks")
class TasksController {

    private final Tasks tasks;
    private final PostQueries queries;
    private final DeputyQueries deputies;
    private final AuditQueries audit;
    private final Workdays clock;
    private final Pages pages;

    TasksController(
            Tasks tasks, PostQueries queries, DeputyQueries deputies, AuditQueries audit, Workdays clock, Pages pages) {
        this.tasks = tasks;
        this.queries = queries;
        this.deputies = deputies;
        this.audit = audit;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/new")
    View ask(Actor actor, @PathVariable PersonId person) {
        var seat = seat(actor, person);
        var form = Fields.of(TaskRequest.class).proposing("id", TaskId.next()).proposing("fromOn", clock.today());
        return Show.page(pages.form(FormPage.of(
                "roster.newTask", List.of(new Crumb(seat.path(), seat.name())), seat.path() + "/tasks/new", form)));
    }

    @PostMapping("/new")
    View give(Actor actor, @PathVariable PersonId person, @Valid TaskRequest request) {
        tasks.give(actor, person, request);
        return Show.next("/deputies/" + person.text());
    }

    @GetMapping("/{task}/end")
    View askEnd(Actor actor, @PathVariable PersonId person, @PathVariable TaskId task) {
        var seat = seat(actor, person);
        var row = task(actor, task);
        var form = Fields.of(EndPostRequest.class)
                .showing(row)
                .proposing("on", clock.today())
                .without("cause");
        return Show.page(pages.form(
                EndPage.of(row.title(), new Crumb(seat.path(), seat.name()), path(seat, task) + "/end", form)));
    }

    @PostMapping("/{task}/end")
    View end(Actor actor, @PathVariable PersonId person, @PathVariable TaskId task, @Valid EndPostRequest request) {
        tasks.end(actor, task, request);
        return Show.next("/deputies/" + person.text());
    }

    @GetMapping("/{task}")
    View show(Actor actor, @PathVariable PersonId person, @PathVariable TaskId task) {
        var seat = seat(actor, RosterRight.READ, person);
        var scope = actor.scope(RosterRight.READ);
        var row = queries.task(scope, task).orElseThrow(() -> new NotFound(task));
        var path = path(seat, task);
        return Show.page(pages.rosterHeld(new HeldPage(
                row.title(),
                trail(seat),
                path,
                new Facts()
                        .and("name", seat.name())
                        .and("fromOn", row.fromOn())
                        .maybe("untilOn", row.untilOn())
                        .lines(),
                row.untilOn() != null,
                row.voidReason(),
                List.of(),
                path + "/end",
                actor.may(RosterRight.WRITE),
                ChangeLine.of("roster", audit.changes(scope, task)))));
    }

    @GetMapping("/{task}/correction")
    View askCorrection(Actor actor, @PathVariable PersonId person, @PathVariable TaskId task) {
        var seat = seat(actor, person);
        var row = task(actor, task);
        return Show.page(pages.form(FormPage.of(
                "roster.correct",
                trail(seat),
                path(seat, task) + "/correction",
                Fields.of(TaskCorrection.class).showing(row).proposing("what", row.title()))));
    }

    @PostMapping("/{task}/correction")
    View correct(Actor actor, @PathVariable PersonId person, @PathVariable TaskId task, @Valid TaskCorrection request) {
        tasks.correct(actor, task, request);
        return Show.next("/deputies/" + person.text() + "/tasks/" + task.text());
    }

    @GetMapping("/{task}/void")
    View askVoid(Actor actor, @PathVariable PersonId person, @PathVariable TaskId task) {
        var seat = seat(actor, person);
        var row = task(actor, task);
        return Show.page(pages.form(VoidPage.of(
                trail(seat),
                Text.text("roster.void.of", row.title()),
                Text.text("roster.void.task"),
                path(seat, task) + "/void",
                row.version())));
    }

    @PostMapping("/{task}/void")
    View voidIt(Actor actor, @PathVariable PersonId person, @PathVariable TaskId task, @Valid ReasonRequest request) {
        tasks.voidIt(actor, task, request);
        return Show.next("/deputies/" + person.text());
    }

    private HeldOffice task(Actor actor, TaskId task) {
        return queries.task(actor.scope(RosterRight.WRITE), task).orElseThrow(() -> new NotFound(task));
    }

    private static String path(DeputyRow seat, TaskId task) {
        return seat.path() + "/tasks/" + task.text();
    }

    private static List<Crumb> trail(DeputyRow seat) {
        return List.of(new Crumb("/deputies", Text.text("roster.register")), new Crumb(seat.path(), seat.name()));
    }

    private DeputyRow seat(Actor actor, PersonId person) {
        return seat(actor, RosterRight.WRITE, person);
    }

    private DeputyRow seat(Actor actor, Right right, PersonId person) {
        return deputies.seats(actor.scope(right), person, clock.today()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(person));
    }
}
