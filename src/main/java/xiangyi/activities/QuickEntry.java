package xiangyi.activities;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Span;
import xiangyi.files.Attachments;
import xiangyi.files.Content;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.roster.Deputies;
import xiangyi.roster.Deputy;
import xiangyi.shared.Access;
import xiangyi.shared.Actor;
import xiangyi.shared.Count;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** Records a finished activity in one go: itself, who came, what was found, who is to answer it, a photo. */
@UseCases
public class QuickEntry {

    private final Activities activities;
    private final ActivityRepository repository;
    private final ActivityQueries queries;
    private final Findings findings;
    private final Participants participants;
    private final Deputies deputies;
    private final Attachments attachments;

    QuickEntry(
            Activities activities,
            ActivityRepository repository,
            ActivityQueries queries,
            Findings findings,
            Participants participants,
            Deputies deputies,
            Attachments attachments) {
        this.activities = activities;
        this.repository = repository;
        this.queries = queries;
        this.findings = findings;
        this.participants = participants;
        this.deputies = deputies;
        this.attachments = attachments;
    }

    /** The same form sent twice finds it done. */
    public ActivityId record(Actor actor, QuickRequest request, @Nullable Content photo) {
        actor.require(ActivityRight.WRITE, request.area());
        if (repository.existsById(request.id())) {
            return request.id();
        }
        var typed = request.deputies();
        var count = typed == null ? null : Count.parse(typed).orElse(null);
        var came = typed == null || count != null ? List.<Deputy>of() : named(actor, request, typed);
        var id = activities.record(
                actor,
                ActivityRequest.of(
                                request.id(),
                                request.area(),
                                request.kind(),
                                request.title(),
                                new Span(request.startsOn(), request.startsOn(), null),
                                true,
                                request.place(),
                                request.lead(),
                                request.summary(),
                                count)
                        .within(request.area(), true, null, request.rechecks()));
        if (!came.isEmpty()) {
            participants.record(
                    actor,
                    id,
                    new AttendanceRequest(
                            came.stream()
                                    .map(deputy -> new AttendanceRequest.Line(deputy.person(), Attended.PRESENT))
                                    .toList(),
                            null,
                            SignedBy.CLERK,
                            null,
                            queries.card(actor.scope(ActivityRight.WRITE), id).version()));
        }
        var unit = request.department();
        var found = findings.addLines(actor, id, FindingKind.SUGGESTION, request.findings());
        if (unit != null) {
            for (var finding : found) {
                findings.handOver(actor, finding, handOver(request, unit));
            }
        }
        if (photo != null) {
            attachments.keep(actor, request.area(), id.value(), Access.DEPUTIES, photo);
        }
        return id;
    }

    /** More photos, scans or papers. */
    public void attach(Actor actor, ActivityId id, List<Content> contents) {
        var activity = repository.get(actor.scope(ActivityRight.WRITE), id);
        contents.forEach(content -> attachments.keep(actor, activity.area(), id.value(), Access.DEPUTIES, content));
    }

    private List<Deputy> named(Actor actor, QuickRequest request, String typed) {
        var names = Arrays.stream(typed.split("[、，,；;\\s]+"))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        var found = deputies.find(actor.scope(ActivityRight.WRITE), request.area(), request.startsOn(), names);
        var unknown = IntStream.range(0, names.size())
                .filter(line -> found.get(line).isEmpty())
                .mapToObj(names::get)
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(List.of(Reason.of("activities.unknownNames", String.join("、", unknown))
                    .at("deputies")));
        }
        return found.stream().flatMap(Optional::stream).distinct().toList();
    }

    private static HandOver handOver(QuickRequest request, DepartmentId unit) {
        return new HandOver(
                request.area(),
                unit,
                List.of(),
                AnswerClock.ORDINARY,
                Objects.requireNonNullElse(request.handedOverOn(), request.startsOn()),
                null,
                null,
                null,
                null,
                request.dueOn());
    }
}
