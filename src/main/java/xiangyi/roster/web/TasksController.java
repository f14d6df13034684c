package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.roster.DeputyQueries;
import xiangyi.roster.DeputyRow;
import xiangyi.roster.EndPostRequest;
import xiangyi.roster.PostQueries;
import xiangyi.roster.RosterRight;
import xiangyi.roster.TaskId;
import xiangyi.roster.TaskRequest;
import xiangyi.roster.Tasks;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.PersonId;
import xiangyi.web.Show;

/** What a deputy looks after beside the post. */
@Controller
@RequestMapping("/deputies/{person}/tasks")
class TasksController {

    private final Tasks tasks;
    private final PostQueries queries;
    private final DeputyQueries deputies;
    private final Workdays clock;
    private final Pages pages;

    TasksController(Tasks tasks, PostQueries queries, DeputyQueries deputies, Workdays clock, Pages pages) {
        this.tasks = tasks;
        this.queries = queries;
        this.deputies = deputies;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/new")
    View ask(Actor actor, @PathVariable PersonId person) {
        return Show.page(pages.rosterNewTask(seat(actor, person), TaskId.next(), clock.today()));
    }

    @PostMapping("/new")
    View give(Actor actor, @PathVariable PersonId person, @Valid TaskRequest request) {
        tasks.give(actor, person, request);
        return Show.next("/deputies/" + person.text());
    }

    @GetMapping("/{task}/end")
    View askEnd(Actor actor, @PathVariable PersonId person, @PathVariable TaskId task) {
        var seat = seat(actor, person);
        var row = queries.task(actor.scope(RosterRight.WRITE), task).orElseThrow(() -> new NotFound(task));
        return Show.page(pages.rosterEndHeld(
                row.title(),
                seat.path(),
                seat.name(),
                seat.path() + "/tasks/" + task.text() + "/end",
                row.version(),
                clock.today(),
                false));
    }

    @PostMapping("/{task}/end")
    View end(Actor actor, @PathVariable PersonId person, @PathVariable TaskId task, @Valid EndPostRequest request) {
        tasks.end(actor, task, request);
        return Show.next("/deputies/" + person.text());
    }

    private DeputyRow seat(Actor actor, PersonId person) {
        return deputies.seats(actor.scope(RosterRight.WRITE), person, clock.today()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(person));
    }
}
