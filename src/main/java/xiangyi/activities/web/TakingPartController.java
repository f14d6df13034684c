package xiangyi.activities.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.AnswerFor;
import xiangyi.activities.AnswerNotice;
import xiangyi.activities.AttendanceRequest;
import xiangyi.activities.Attended;
import xiangyi.activities.ParticipantId;
import xiangyi.activities.Participants;
import xiangyi.activities.Surroundings;
import xiangyi.activities.SurroundingsRequest;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.roster.GroupQueries;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Scope;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** Who comes and who came, and who else took part. */
@Controller
@RequestMapping("/activities/{activity}")
class TakingPartController {

    private final Participants participants;
    private final Surroundings surroundings;
    private final ActivityQueries queries;
    private final RosterQueries roster;
    private final GroupQueries groups;
    private final DepartmentQueries departments;
    private final Workdays workdays;
    private final Pages pages;

    TakingPartController(
            Participants participants,
            Surroundings surroundings,
            ActivityQueries queries,
            RosterQueries roster,
            GroupQueries groups,
            DepartmentQueries departments,
            Workdays workdays,
            Pages pages) {
        this.participants = participants;
        this.surroundings = surroundings;
        this.queries = queries;
        this.roster = roster;
        this.groups = groups;
        this.departments = departments;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping("/attendance")
    View askAttendance(
            Actor actor, @PathVariable ActivityId activity, @RequestParam(required = false) @Nullable Attended rest) {
        return Show.page(pages.activitiesAttendance(deputies(actor, activity, rest)));
    }

    @PostMapping("/attendance")
    View attend(Actor actor, @PathVariable ActivityId activity, @Valid AttendanceRequest request) {
        participants.record(actor, activity, request);
        return Show.next("/activities/" + activity.text() + "#people");
    }

    @GetMapping("/attendance/{participant}/removal")
    View askRemoval(Actor actor, @PathVariable ActivityId activity, @PathVariable ParticipantId participant) {
        var scope = actor.scope(ActivityRight.WRITE);
        var card = queries.card(scope, activity);
        var other = queries.other(scope, activity, participant);
        var attendance = card.path() + "/attendance";
        var trail = new ArrayList<>(ActivityForms.trail(card));
        trail.add(new Crumb(attendance, Text.text("activities.attendance")));
        return Show.page(pages.form(FormPage.reason(
                        "activities.removal", trail, attendance + "/" + participant.text() + "/removal", card.version())
                .help("activities.removal.help")
                .about(other.name())));
    }

    @PostMapping("/attendance/{participant}/removal")
    View remove(
            Actor actor,
            @PathVariable ActivityId activity,
            @PathVariable ParticipantId participant,
            @Valid ReasonRequest request) {
        participants.remove(actor, activity, participant, request);
        return Show.next("/activities/" + activity.text() + "/attendance");
    }

    /** One button of the activity's page: a deputy answers the notice. */
    @PostMapping("/answer")
    View answer(Actor actor, @PathVariable ActivityId activity, @Valid AnswerNotice answer) {
        participants.answer(actor, activity, answer);
        return Show.next("/activities/" + activity.text());
    }

    /** Deputies who told the clerk whether they come. */
    @GetMapping("/answers")
    View askAnswers(Actor actor, @PathVariable ActivityId activity) {
        return Show.page(pages.activitiesAnswers(deputies(actor, activity, null)));
    }

    @PostMapping("/answers")
    View answerFor(Actor actor, @PathVariable ActivityId activity, @Valid AnswerFor answer) {
        participants.answerFor(actor, activity, answer);
        return Show.next(
                "/activities/" + activity.text() + "/answers#" + answer.person().text());
    }

    @GetMapping("/surroundings")
    View askSurroundings(Actor actor, @PathVariable ActivityId activity) {
        var scope = actor.scope(ActivityRight.WRITE);
        var card = queries.card(scope, activity);
        return Show.page(pages.activitiesSurroundings(new SurroundingsPage(
                card,
                queries.partners(scope, activity),
                queries.counters(scope, activity),
                departments.serving(actor.scope(DepartmentRight.READ), card.area()))));
    }

    @PostMapping("/surroundings")
    View set(Actor actor, @PathVariable ActivityId activity, @Valid SurroundingsRequest request) {
        surroundings.set(actor, activity, request);
        return Show.next("/activities/" + activity.text());
    }

    private TakingPartPage deputies(Actor actor, ActivityId activity, @Nullable Attended rest) {
        var scope = actor.scope(ActivityRight.WRITE);
        var card = queries.card(scope, activity);
        return TakingPartPage.of(
                card,
                roster.deputies(scope, card.area(), card.startsOn()),
                members(scope, card),
                queries.participants(scope, activity),
                rest,
                workdays.today());
    }

    private @Nullable Set<PersonId> members(Scope scope, ActivityCard card) {
        return card.groupId() == null
                ? null
                : groups.members(scope, card.groupId(), card.startsOn()).stream()
                        .map(GroupQueries.Member::person)
                        .collect(Collectors.toSet());
    }
}
