package xiangyi.appraisals;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.areas.Settings;
import xiangyi.audit.Changes;
import xiangyi.audit.Corrections;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Count;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** 方案、动员、调查、交办、整改、公示、复查: what was done of an appraisal, each once and on its day. */
@UseCases
public class Stages {

    private final AppraisalRepository appraisals;
    private final AppraisalQueries queries;
    private final Settings settings;
    private final Corrections corrections;
    private final JdbcClient jdbc;
    private final Workdays workdays;

    Stages(
            AppraisalRepository appraisals,
            AppraisalQueries queries,
            Settings settings,
            Corrections corrections,
            JdbcClient jdbc,
            Workdays workdays) {
        this.appraisals = appraisals;
        this.queries = queries;
        this.settings = settings;
        this.corrections = corrections;
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    /** Records a stage; one that was recorded before is put right, with a reason. */
    public void record(Actor actor, AppraisalId id, StageKind kind, StageRequest request) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var appraisal = appraisals.get(scope, id).drawnFrom(request.version());
        var card = queries.card(scope, id);
        var old = queries.stage(scope, id, kind);
        refuseBad(card, kind, request, old.isPresent());
        old.ifPresent(stage -> remove(id, kind));
        write(card, kind, request);
        appraisals.save(appraisal);
        if (old.isPresent()) {
            var now = queries.stage(scope, id, kind).orElseThrow();
            changed(
                    corrections.changes(actor, card.area(), id, Objects.requireNonNull(request.reason())),
                    kind,
                    old.get(),
                    now);
        }
    }

    /** It was not done after all; what was typed is kept with the reason. */
    public void voidIt(Actor actor, AppraisalId id, StageKind kind, ReasonRequest request) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var appraisal = appraisals.get(scope, id).drawnFrom(request.version());
        var old = queries.stage(scope, id, kind).orElseThrow(() -> new Refusal("appraisals.stage.none"));
        remove(id, kind);
        appraisals.save(appraisal);
        corrections
                .changes(actor, appraisal.area(), id, request.reason())
                .of(kind.name(), old.when().words(), null);
    }

    private void refuseBad(AppraisalCard card, StageKind kind, StageRequest request, boolean again) {
        var problems = new ArrayList<Reason>();
        if (request.lastDay().isBefore(request.startsOn())) {
            problems.add(Reason.of("appraisals.endsBeforeItStarts").at("endsOn"));
        }
        workdays.notInFuture(request.startsOn(), "startsOn", problems);
        if (kind.isBefore() && request.startsOn().isAfter(card.metUntil())) {
            problems.add(Reason.of("appraisals.stage.afterMeeting", card.met().words())
                    .at("startsOn"));
        }
        if (!kind.isBefore() && !card.held()) {
            problems.add(Reason.of("appraisals.notHeld").at("startsOn"));
        } else if (!kind.isBefore() && request.lastDay().isBefore(card.metOn())) {
            problems.add(Reason.of("appraisals.stage.beforeMeeting", card.met().words())
                    .at("startsOn"));
        }
        if (request.dueOn() != null && request.dueOn().isBefore(request.startsOn())) {
            problems.add(Reason.of("appraisals.stage.dueBefore").at("dueOn"));
        }
        if (again && request.reason() == null) {
            problems.add(Reason.of("appraisals.stage.reason").at("reason"));
        }
        Refusal.ifAny(problems);
    }

    private void write(AppraisalCard card, StageKind kind, StageRequest request) {
        var due = due(card, kind, request);
        jdbc.sql("""
                        insert into appraisals.stage
                               (id, area, appraisal, kind, starts_on, ends_on, said_as, said, surveyed_number,
                                surveyed_exactness, interviews_number, interviews_exactness, due_on, due_term,
                                due_source, verdict, recorded_at)
                        values (:id, :area, :appraisal, :kind, :starts, :ends, :saidAs, :said, :surveyed,
                                :surveyedExactness, :interviews, :interviewsExactness, :due, :term, :source, :verdict,
                                :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("area", card.area().code())
                .param("appraisal", card.id().value())
                .param("kind", kind.name())
                .param("starts", request.startsOn())
                .param("ends", request.lastDay())
                .param("saidAs", request.saidAs())
                .param("said", request.said())
                .param("surveyed", number(request.surveyed()))
                .param("surveyedExactness", exactness(request.surveyed()))
                .param("interviews", number(request.interviews()))
                .param("interviewsExactness", exactness(request.interviews()))
                .param("due", due.on())
                .param("term", due.term())
                .param("source", due.source())
                .param(
                        "verdict",
                        request.verdict() == null ? null : request.verdict().name())
                .param("at", Timestamp.from(workdays.now()))
                .update();
    }

    /** A due day, and by which term it was counted; none where the paper names the day. */
    private record Until(
            @Nullable LocalDate on,
            @Nullable String term,
            @Nullable String source) {}

    private Until due(AppraisalCard card, StageKind kind, StageRequest request) {
        if (kind != StageKind.SENT || request.dueOn() != null) {
            return new Until(kind == StageKind.SENT ? request.dueOn() : null, null, null);
        }
        var from = request.lastDay();
        var local = settings.value(AppraisalSettings.TO_RECTIFY, card.area(), from);
        return new Until(workdays.due(from, TimeLimit.of(local.value())).on(), local.value(), local.source());
    }

    private void remove(AppraisalId id, StageKind kind) {
        jdbc.sql("delete from appraisals.stage where appraisal = :id and kind = :kind")
                .param("id", id.value())
                .param("kind", kind.name())
                .update();
    }

    private static void changed(Changes changes, StageKind kind, AppraisalStage old, AppraisalStage now) {
        changes.of(kind.name(), old.when().words(), now.when().words());
        changes.of("said", words(old.said()), words(now.said()));
        changes.of("surveyed", words(old.surveyed()), words(now.surveyed()));
        changes.of("interviews", words(old.interviews()), words(now.interviews()));
        changes.of("dueOn", words(old.dueOn()), words(now.dueOn()));
        changes.of("verdict", words(old.verdict()), words(now.verdict()));
    }

    private static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable Integer number(@Nullable Count count) {
        return count == null ? null : Integer.valueOf(count.number());
    }

    private static @Nullable String exactness(@Nullable Count count) {
        return count == null ? null : count.exactness().name();
    }
}
