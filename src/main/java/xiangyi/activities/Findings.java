package xiangyi.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.Matter;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.ReferralQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Places;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;
import xiangyi.shared.WordIndex;

/** What people do with what an activity found: note it, hand it over, answer it, put it right. */
@UseCases
public class Findings {

    private final FindingRepository findings;
    private final ActivityRepository activities;
    private final ActivityChecks checks;
    private final FindingStands stands;
    private final HandOvers handOvers;
    private final ReferralQueries referrals;
    private final Corrections corrections;
    private final WordIndex words;
    private final JdbcClient jdbc;
    private final Workdays workdays;

    Findings(
            FindingRepository findings,
            ActivityRepository activities,
            ActivityChecks checks,
            FindingStands stands,
            HandOvers handOvers,
            ReferralQueries referrals,
            Corrections corrections,
            WordIndex words,
            JdbcClient jdbc,
            Workdays workdays) {
        this.findings = findings;
        this.activities = activities;
        this.checks = checks;
        this.stands = stands;
        this.handOvers = handOvers;
        this.referrals = referrals;
        this.corrections = corrections;
        this.words = words;
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    /** Notes one finding, with the next number. The same form sent twice finds it done. */
    public FindingId add(Actor actor, ActivityId id, FindingRequest request) {
        var activity = activities.get(actor.scope(ActivityRight.WRITE), id);
        checks.requireHeld(activity);
        if (!findings.existsById(request.id())) {
            findings.save(new Finding(
                    request.id(),
                    activity.area(),
                    id,
                    nextSerial(id),
                    request.kind(),
                    request.text().strip(),
                    workdays.now()));
            words.keep("activities.finding", request.id(), request.text());
        }
        return request.id();
    }

    /** One finding a line, as they are typed off a sheet. */
    public List<FindingId> addLines(Actor actor, ActivityId id, FindingKind kind, @Nullable String lines) {
        return FindingLines.of(lines).stream()
                .map(line -> add(actor, id, new FindingRequest(FindingId.next(), kind, line)))
                .toList();
    }

    /** Hands a finding over to a unit that answers; one finding may go to several units, each by its own date. */
    public ReferralId handOver(Actor actor, FindingId id, HandOver to) {
        var finding = findings.get(actor.scope(ActivityRight.WRITE), id);
        var activity = activities.get(actor.scope(ActivityRight.WRITE), finding.activity());
        checks.requireHeld(activity);
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(to.on(), "on", problems);
        if (to.on().isBefore(activity.startsOn())) {
            problems.add(Reason.of("activities.beforeIt").at("on"));
        }
        Refusal.ifAny(problems);
        finding.handOver(to.on(), to.leader(), to.officer());
        findings.save(finding);
        return handOvers.handOver(actor, matter(activity, finding), to);
    }

    /** Many at once: every finding that got a unit is handed over, or none is. */
    public int handOverAll(Actor actor, ActivityId id, HandOverList list) {
        activities.get(actor.scope(ActivityRight.WRITE), id);
        var problems = new ArrayList<Reason>();
        var items = list.items();
        for (var item : items) {
            try {
                handOver(actor, item.finding(), list.handOver(item));
            } catch (Refusal refusal) {
                problems.addAll(refusal.reasons());
            }
        }
        if (items.isEmpty()) {
            problems.add(Reason.of("activities.handOver.nothing"));
        }
        Refusal.ifAny(problems);
        return items.size();
    }

    /** Answered on the spot, seen to by a deputy, or in need of no answer. */
    public void answer(Actor actor, FindingId id, AnswerRequest request) {
        var finding = findings.get(actor.scope(ActivityRight.WRITE), id).drawnFrom(request.version());
        var activity = activities.get(actor.scope(ActivityRight.WRITE), finding.activity());
        var problems = new ArrayList<Reason>();
        if (finding.isHandedOver() || request.answer() == FindingAnswer.HANDED_OVER) {
            problems.add(Reason.of("activities.handedOverAlready"));
        }
        workdays.notInFuture(request.on(), "on", problems);
        if (request.on().isBefore(activity.startsOn())) {
            problems.add(Reason.of("activities.beforeIt").at("on"));
        }
        workdays.notInFuture(request.doneOn(), "doneOn", problems);
        Refusal.ifAny(problems);
        finding.answer(request);
        findings.save(finding);
        stands.byDeputy(id, request);
    }

    /** Puts right what was typed wrong; the old words are kept. What a unit was handed keeps the words of that day. */
    public void correct(Actor actor, FindingId id, FindingRequest request, ReasonRequest why) {
        var finding = findings.get(actor.scope(ActivityRight.WRITE), id).drawnFrom(why.version());
        var changes = corrections.changes(actor, finding.area(), finding.activity(), why.reason());
        changes.of("finding", finding.text(), request.text());
        changes.of("findingKind", finding.kind(), request.kind());
        finding.correct(request.kind(), request.text());
        findings.save(finding);
        words.keep("activities.finding", id, request.text());
    }

    /** Noted by mistake. Its number is not given again. Refused while a unit is to answer it. */
    public void voidIt(Actor actor, FindingId id, ReasonRequest request) {
        var finding = findings.get(actor.scope(ActivityRight.WRITE), id).drawnFrom(request.version());
        if (finding.isHandedOver()) {
            throw new Refusal("activities.handedOverAlready");
        }
        finding.voidOn(workdays.today());
        findings.save(finding);
        corrections
                .changes(actor, finding.area(), finding.activity(), request.reason())
                .of("finding", finding.text(), null);
    }

    /** Takes back what an import brought in; refused once a unit is to answer it or somebody looked back at it. */
    public void takeOut(Actor actor, FindingId id) {
        var scope = actor.scope(ActivityRight.WRITE);
        var finding = findings.get(scope, id);
        var looked = jdbc.sql("select exists (select from activities.verdict where finding = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (looked
                || !referrals.of(Scope.ofTheProgram(finding.area()), id.value()).isEmpty()) {
            throw new Refusal("activities.laterWork", finding.text());
        }
        findings.delete(finding);
    }

    /** The collective raised it: no single deputy rates the answer, all are told of it. */
    private static Matter matter(Activity activity, Finding finding) {
        return new Matter(
                ReferralKind.OPINION,
                finding.id().value(),
                Places.key("activity", activity.id()),
                activity.title() + "-" + finding.serial(),
                finding.text(),
                activity.title() + "\n" + finding.text(),
                List.of());
    }

    private int nextSerial(ActivityId id) {
        jdbc.sql("select id from activities.activity where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("select coalesce(max(serial), 0) + 1 from activities.finding where activity = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
