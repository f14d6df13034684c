package xiangyi.appraisals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityQueries;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.departments.Department;
import xiangyi.departments.DepartmentQueries;
import xiangyi.roster.Deputies;
import xiangyi.roster.Deputy;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;
import xiangyi.shared.WordIndex;

/** Who is appraised at an activity. What was done of it stage by stage is in {@link Stages}, how it was rated in {@link Votes}. */
@UseCases
public class Appraisals {

    private final AppraisalRepository appraisals;
    private final AppraisalQueries queries;
    private final ActivityQueries activities;
    private final DepartmentQueries departments;
    private final Deputies deputies;
    private final Corrections corrections;
    private final WordIndex words;
    private final JdbcClient jdbc;
    private final Workdays workdays;

    Appraisals(
            AppraisalRepository appraisals,
            AppraisalQueries queries,
            ActivityQueries activities,
            DepartmentQueries departments,
            Deputies deputies,
            Corrections corrections,
            WordIndex words,
            JdbcClient jdbc,
            Workdays workdays) {
        this.appraisals = appraisals;
        this.queries = queries;
        this.activities = activities;
        this.departments = departments;
        this.deputies = deputies;
        this.corrections = corrections;
        this.words = words;
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    /** Begins an appraisal. The same form sent twice finds it done. */
    public AppraisalId record(Actor actor, AppraisalRequest request) {
        actor.require(AppraisalRight.WRITE);
        if (appraisals.existsById(request.id())) {
            return request.id();
        }
        var activity = activities.card(actor.scope(AppraisalRight.WRITE), request.activity());
        if (!Sort.ridesOn(activity.kind())) {
            throw new Refusal(
                    List.of(Reason.of("appraisals.otherKind", activity.title()).at("activity")));
        }
        var subject = subject(actor, activity, request);
        requireOnce(actor, activity, request.id(), subject);
        save(Appraisal.of(request.id(), activity, subject, workdays.now(), actor.account()));
        return request.id();
    }

    /** Puts right who was appraised; the old name is kept with the reason. */
    public void correct(Actor actor, AppraisalId id, AppraisalRequest request, ReasonRequest why) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var appraisal = appraisals.get(scope, id).drawnFrom(request.version());
        var old = queries.card(scope, id);
        var activity = activities.card(scope, appraisal.activity());
        var subject = subject(actor, activity, request);
        requireOnce(actor, activity, id, subject);
        appraisal.fill(subject);
        save(appraisal);
        var now = queries.card(scope, id);
        var changes = corrections.changes(actor, now.area(), id, why.reason());
        changes.of("subject", old.subject(), now.subject());
        changes.of("post", old.post(), now.post());
        changes.of("note", old.note(), now.note());
        changes.of("lines", old.lines(), now.lines());
    }

    /** VoteOnFile by mistake; its stages and votes go with it. */
    public void voidIt(Actor actor, AppraisalId id, ReasonRequest request) {
        var appraisal = appraisals.get(actor.scope(AppraisalRight.WRITE), id).drawnFrom(request.version());
        appraisal.voidOn(workdays.today());
        appraisals.save(appraisal);
        corrections.changes(actor, appraisal.area(), id, request.reason()).of("status", "RECORDED", "VOID");
    }

    /** Takes back what an import brought in; refused once a vote or a correction stands on it. */
    public void takeOut(Actor actor, AppraisalId id) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var appraisal = appraisals.get(scope, id);
        if (!queries.votes(scope, id).isEmpty() || !corrections.of(id).isEmpty()) {
            throw new Refusal("appraisals.laterWork", queries.card(scope, id).subject());
        }
        for (var table : List.of("stage", "vote")) {
            jdbc.sql("delete from appraisals." + table + " where appraisal = :id")
                    .param("id", id.value())
                    .update();
        }
        appraisals.delete(appraisal);
    }

    private void save(Appraisal appraisal) {
        appraisals.save(appraisal);
        words.keep("appraisals.appraisal", appraisal.id(), appraisal.said());
    }

    /** A unit or a deputy that the house knows by that name, else the name as it stands. */
    private Subject subject(Actor actor, ActivityCard activity, AppraisalRequest request) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var typed = name(request);
        requireShort(request.lines());
        if (Sort.of(activity.kind()) == Sort.APPRAISAL) {
            var unit = departments.named(scope, activity.area(), typed).map(Department::id);
            return new Subject(typed, unit.orElse(null), null, request.post(), request.note(), request.lines());
        }
        var deputy = deputies.find(scope, activity.area(), activity.startsOn(), List.of(typed)).stream()
                .flatMap(Optional::stream)
                .findFirst();
        return new Subject(
                deputy.map(Deputy::name).orElse(typed),
                null,
                deputy.map(Deputy::person).orElse(null),
                request.post(),
                request.note(),
                request.lines());
    }

    private void requireOnce(Actor actor, ActivityCard activity, AppraisalId id, Subject subject) {
        var others = queries.of(actor.scope(AppraisalRight.WRITE), activity.id()).stream()
                .filter(card -> !card.id().equals(id));
        if (others.anyMatch(card -> card.subject().equals(subject.name()))) {
            throw new Refusal(
                    List.of(Reason.of("appraisals.already", subject.name()).at("subject")));
        }
    }

    /** A vote is kept under the words of its line. */
    private static void requireShort(@Nullable String lines) {
        Stream.ofNullable(lines)
                .flatMap(String::lines)
                .filter(line -> line.length() > VoteRequest.LONGEST_LINE)
                .findFirst()
                .ifPresent(line -> {
                    throw new Refusal(List.of(Reason.of("appraisals.lineTooLong", line, VoteRequest.LONGEST_LINE)
                            .at("lines")));
                });
    }

    private static String name(AppraisalRequest request) {
        return Objects.requireNonNull(request.subject()).strip();
    }
}
