package xiangyi.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.roster.Deputies;
import xiangyi.roster.Deputy;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.NotAllowed;
import xiangyi.shared.PersonId;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;

/** Which deputies come to an activity, and who came. */
@UseCases
public class Participants {

    private final ActivityRepository activities;
    private final ActivityQueries queries;
    private final ParticipantTable table;
    private final ActivityChecks checks;
    private final RosterQueries roster;
    private final Deputies deputies;
    private final Corrections corrections;
    private final Workdays workdays;

    Participants(
            ActivityRepository activities,
            ActivityQueries queries,
            ParticipantTable table,
            ActivityChecks checks,
            RosterQueries roster,
            Deputies deputies,
            Corrections corrections,
            Workdays workdays) {
        this.activities = activities;
        this.queries = queries;
        this.table = table;
        this.checks = checks;
        this.roster = roster;
        this.deputies = deputies;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /**
     * The whole list in one form. What was written down before changes only with a reason, and is kept; what stays as
     * it was keeps how it was known.
     */
    public void record(Actor actor, ActivityId id, AttendanceRequest request) {
        var scope = actor.scope(ActivityRight.WRITE);
        var activity = activities.get(scope, id).drawnFrom(request.version());
        var standing = queries.participants(scope, id);
        Map<PersonId, Deputy> inOffice = roster.deputies(scope, activity.area(), activity.startsOn()).stream()
                .collect(Collectors.toMap(Deputy::person, Function.identity(), (one, two) -> one));
        var problems = new ArrayList<Reason>();
        for (var line : request.lines()) {
            var old = of(standing, line.person());
            if (old == null && !inOffice.containsKey(line.person())) {
                problems.add(Reason.of("activities.notInOffice"));
            }
            if (line.attended() == Attended.PRESENT && activity.startsOn().isAfter(workdays.today())) {
                problems.add(Reason.of("activities.notYet"));
            }
            if (old != null
                    && old.attended() != null
                    && old.attended() != line.attended()
                    && (request.why() == null || request.why().isBlank())) {
                problems.add(
                        Reason.of("activities.changedWithoutReason", old.name()).at("why"));
            }
        }
        Refusal.ifAny(problems.stream().distinct().toList());
        var changes = corrections.changes(actor, activity.area(), id, request.why() == null ? "" : request.why());
        for (var line : request.lines()) {
            var old = of(standing, line.person());
            var deputy = inOffice.get(line.person());
            var name = old != null ? old.name() : deputy != null ? deputy.name() : "";
            if (old != null && old.attended() != null && old.attended() != line.attended()) {
                changes.of(
                        "attended",
                        name + " " + old.attended(),
                        name + " " + (line.attended() == null ? "" : line.attended()));
            }
            if (line.attended() != (old == null ? null : old.attended())) {
                table.attend(activity, line.person(), name, line.attended(), request.how());
            }
        }
        for (var other : request.otherNames()) {
            var old = named(standing, other);
            if (old == null || old.attended() != Attended.PRESENT) {
                table.attend(activity, null, other, Attended.PRESENT, request.how());
            }
        }
        activities.save(activity);
    }

    /**
     * Lines of a ledger: the deputies as typed; whoever is not in the roster stands there by name.
     *
     * @return one for each, in order
     */
    public List<ParticipantId> attend(Actor actor, ActivityId id, List<Attendance> came, SignedBy how) {
        var scope = actor.scope(ActivityRight.WRITE);
        var activity = activities.get(scope, id);
        checks.requireHeld(activity);
        var typed = came.stream().map(Attendance::typed).toList();
        var meant = deputies.find(scope, activity.area(), activity.startsOn(), typed);
        var marked = table.marked(activity);
        var lines = new ArrayList<ParticipantTable.Line>();
        var twice = new ArrayList<Reason>();
        for (var index = 0; index < came.size(); index++) {
            var deputy = meant.get(index);
            var line = new ParticipantTable.Line(
                    deputy.map(Deputy::person).orElse(null),
                    deputy.map(Deputy::name).orElse(typed.get(index).strip()),
                    came.get(index).attended());
            if (!marked.add(line.whose())) {
                twice.add(Reason.of("activities.attendsTwice", line.name()).at("person"));
            }
            marked.add(line.name());
            lines.add(line);
        }
        Refusal.ifAny(twice);
        return table.attend(activity, lines, how);
    }

    /** A name that the roster does not know was typed wrong, or nobody of that name came. */
    public void remove(Actor actor, ActivityId id, ParticipantId participant, ReasonRequest why) {
        var scope = actor.scope(ActivityRight.WRITE);
        var activity = activities.get(scope, id).drawnFrom(why.version());
        var other = queries.other(scope, id, participant);
        table.delete(scope, participant);
        corrections
                .changes(actor, activity.area(), id, why.reason())
                .of("attended", other.name() + " " + (other.attended() == null ? "" : other.attended()), null);
        activities.save(activity);
    }

    /** Takes back one line of a ledger. */
    public void takeBack(Actor actor, ParticipantId id) {
        table.delete(actor.scope(ActivityRight.WRITE), id);
    }

    /** A deputy answers the notice: coming or not. */
    public void answer(Actor actor, ActivityId id, AnswerNotice answer) {
        var scope = actor.scope(ActivityRight.JOIN);
        var activity = activities.get(scope, id);
        requirePlanned(activity);
        table.answer(activity, self(actor, scope, activity), answer.coming());
    }

    /** A deputy told the clerk whether they come. */
    public void answerFor(Actor actor, ActivityId id, AnswerFor answer) {
        var scope = actor.scope(ActivityRight.WRITE);
        var activity = activities.get(scope, id);
        requirePlanned(activity);
        table.answer(activity, inOffice(scope, activity, answer.person()), answer.coming());
    }

    /** A deputy opens the sign-in page of today's activity on their own phone and taps once. */
    public ActivityId signIn(Actor actor, String token) {
        var scope = actor.scope(ActivityRight.JOIN);
        var card = queries.byToken(scope, token);
        var activity = activities.get(scope, card.id());
        var today = workdays.today();
        if (today.isBefore(activity.startsOn()) || today.isAfter(activity.endsOn())) {
            throw new Refusal("activities.join.notToday", card.when().words());
        }
        var self = self(actor, scope, activity);
        table.attend(activity, self.person(), self.name(), Attended.PRESENT, SignedBy.QR);
        return card.id();
    }

    private Deputy self(Actor actor, Scope scope, Activity activity) {
        var person = actor.person();
        if (person == null) {
            throw new NotAllowed(ActivityRight.JOIN);
        }
        return inOffice(scope, activity, person);
    }

    private Deputy inOffice(Scope scope, Activity activity, PersonId person) {
        return roster.deputy(scope, activity.area(), activity.startsOn(), person)
                .orElseThrow(() -> new Refusal("activities.notInOffice"));
    }

    private static void requirePlanned(Activity activity) {
        if (activity.status() != ActivityStatus.PLANNED) {
            throw new Refusal("activities.alreadyHeld");
        }
    }

    private static @Nullable Participant of(List<Participant> standing, PersonId person) {
        return standing.stream()
                .filter(one -> person.equals(one.person()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Participant named(List<Participant> standing, String name) {
        return standing.stream()
                .filter(one -> one.person() == null && one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
