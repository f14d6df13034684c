package xiangyi.activities;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.referrals.ReferralQueries;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Ground;
import xiangyi.shared.NotFound;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;
import xiangyi.shared.WordIndex;

/** What people do with activities: plan them, record how they were, tell what came of them, put right what was wrong. */
@UseCases
public class Activities {

    private final ActivityRepository activities;
    private final ActivityQueries queries;
    private final FindingQueries findingQueries;
    private final ReferralQueries referrals;
    private final ActivityChecks checks;
    private final GroupQueries groups;
    private final Corrections corrections;
    private final Ground ground;
    private final ApplicationEventPublisher events;
    private final WordIndex words;
    private final JdbcClient jdbc;
    private final Workdays workdays;

    Activities(
            ActivityRepository activities,
            ActivityQueries queries,
            FindingQueries findingQueries,
            ReferralQueries referrals,
            ActivityChecks checks,
            GroupQueries groups,
            Corrections corrections,
            Ground ground,
            ApplicationEventPublisher events,
            WordIndex words,
            JdbcClient jdbc,
            Workdays workdays) {
        this.activities = activities;
        this.queries = queries;
        this.findingQueries = findingQueries;
        this.referrals = referrals;
        this.checks = checks;
        this.groups = groups;
        this.corrections = corrections;
        this.ground = ground;
        this.events = events;
        this.words = words;
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    /** Plans an activity, or records one that was held. The same form sent twice finds it done. */
    public ActivityId record(Actor actor, ActivityRequest request) {
        actor.require(ActivityRight.WRITE, request.area());
        if (activities.existsById(request.id())) {
            return request.id();
        }
        checks.require(request);
        requireKnown(actor, request.rechecks());
        save(Activity.of(request, group(actor, request), Token.next(), workdays.now(), actor.account()));
        return request.id();
    }

    /** A plan moves, or is recorded as it was held. */
    public void change(Actor actor, ActivityId id, ActivityRequest request) {
        var activity = get(actor, id).drawnFrom(request.version());
        if (activity.status() != ActivityStatus.PLANNED) {
            throw new Refusal("activities.alreadyHeld");
        }
        checks.require(request);
        requireKnown(actor, request.rechecks());
        activity.fill(request, group(actor, request));
        if (request.held()) {
            activity.hold();
        }
        saveAndTell(activity);
    }

    /** Puts right what was typed wrong; the old values are kept with the reason. */
    public void correct(Actor actor, ActivityId id, ActivityRequest request, ReasonRequest why) {
        var scope = actor.scope(ActivityRight.WRITE);
        var activity = get(actor, id).drawnFrom(request.version());
        var old = queries.card(scope, id);
        checks.require(request);
        checks.requireWithinStory(activity, request);
        requireKnown(actor, request.rechecks());
        activity.fill(request, group(actor, request));
        saveAndTell(activity);
        var now = queries.card(scope, id);
        var changes = corrections.changes(actor, now.area(), id, why.reason());
        changes.of("kind", old.kind(), now.kind());
        changes.of("title", old.title(), now.title());
        changes.of("topic", old.topic(), now.topic());
        changes.of("startsOn", old.when().words(), now.when().words());
        changes.of("beginsAt", old.beginsAt(), now.beginsAt());
        changes.of("place", old.place(), now.place());
        changes.of("route", old.route(), now.route());
        changes.of("law", old.law(), now.law());
        changes.of("sites", old.sites(), now.sites());
        changes.of("group", old.groupName(), now.groupName());
        changes.of("constituency", old.constituency(), now.constituency());
        changes.of("lead", old.lead(), now.lead());
        changes.of("times", old.times(), now.times());
        changes.of("deputies", old.typedDeputies(), now.typedDeputies());
        changes.of("findings", old.typedFindings(), now.typedFindings());
        changes.of("summary", old.summary(), now.summary());
        changes.of("notifiedOn", old.notifiedOn(), now.notifiedOn());
        changes.of("materialsOn", old.materialsOn(), now.materialsOn());
        changes.of("rechecks", title(scope, old.rechecks()), title(scope, now.rechecks()));
    }

    /** Planned, and given up: it stays on the list with the reason. */
    public void cancel(Actor actor, ActivityId id, ReasonRequest request) {
        var activity = get(actor, id).drawnFrom(request.version());
        activity.cancel(request.reason());
        saveAndTell(activity);
    }

    /** Recorded by mistake. Refused while a unit is to answer for a finding of it, and once one has. */
    public void voidIt(Actor actor, ActivityId id, ReasonRequest request) {
        var scope = actor.scope(ActivityRight.WRITE);
        var activity = get(actor, id).drawnFrom(request.version());
        var findings = findingQueries.findings(scope, id).stream()
                .map(finding -> finding.id().value())
                .toList();
        Refusal.ifAny(referrals.againstVoiding(Scope.ofTheProgram(activity.area()), findings));
        if (queries.isReferredTo(scope, id)) {
            throw new Refusal("activities.lookedBackAt");
        }
        ground.requireFree(id);
        var old = activity.status();
        activity.voidIt();
        activities.save(activity);
        corrections.changes(actor, activity.area(), id, request.reason()).of("status", old, ActivityStatus.VOID);
    }

    /** The deputies who are to come were told when and where, and what to bring. */
    public void notify(Actor actor, ActivityId id, NoticeRequest request) {
        var activity = get(actor, id).drawnFrom(request.version());
        activity.notifyOn(request.on(), request.materialsOn());
        activities.save(activity);
    }

    /** What came back was told to the deputies who took part: 《代表法》第三十一条. Changing it later needs a reason. */
    public void tell(Actor actor, ActivityId id, ToldRequest request) {
        var activity = get(actor, id).drawnFrom(request.version());
        var old = queries.card(actor.scope(ActivityRight.WRITE), id);
        checks.requireTold(activity, old, request);
        activity.tell(request.on(), request.how());
        activities.save(activity);
        if (old.toldOn() != null) {
            var changes =
                    corrections.changes(actor, activity.area(), id, Objects.requireNonNullElse(request.why(), ""));
            changes.of("toldOn", old.toldOn(), request.on());
            changes.of("toldHow", old.toldHow(), request.how());
        }
    }

    /** Takes back what an import brought in, as if it had never been; refused once anything stands on it. */
    public void takeOut(Actor actor, ActivityId id) {
        var activity = get(actor, id);
        var card = queries.card(actor.scope(ActivityRight.WRITE), id);
        if (card.found() + card.marked() > 0
                || !corrections.of(id).isEmpty()
                || queries.isReferredTo(actor.scope(ActivityRight.WRITE), id)) {
            throw new Refusal("activities.laterWork", card.title());
        }
        ground.requireFree(id);
        for (var table : List.of("participant", "partner", "counter", "verdict")) {
            jdbc.sql("delete from activities." + table + " where activity = :id")
                    .param("id", id.value())
                    .update();
        }
        activities.delete(activity);
    }

    private Activity get(Actor actor, ActivityId id) {
        return activities.get(actor.scope(ActivityRight.WRITE), id);
    }

    /** What is looked back at is one's own: another township's does not exist. */
    private void requireKnown(Actor actor, @Nullable ActivityId rechecks) {
        if (rechecks != null) {
            get(actor, rechecks);
        }
    }

    private @Nullable String title(Scope scope, @Nullable ActivityId id) {
        return id == null ? null : queries.card(scope, id).title();
    }

    private void saveAndTell(Activity activity) {
        save(activity);
        events.publishEvent(new ActivityChanged(activity.id(), activity.area()));
    }

    private void save(Activity activity) {
        activities.save(activity);
        words.keep("activities.activity", activity.id(), activity.words());
    }

    private @Nullable String group(Actor actor, ActivityRequest request) {
        var group = request.group();
        return group == null
                ? null
                : groups.group(actor.scope(ActivityRight.WRITE), group, request.startsOn())
                        .filter(row -> row.standsOn(request.startsOn()))
                        .map(GroupQueries.GroupRow::name)
                        .orElseThrow(() -> new NotFound(group));
    }
}
