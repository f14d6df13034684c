package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityBeside;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.Attended;
import xiangyi.activities.Checked;
import xiangyi.activities.Counter;
import xiangyi.activities.FindingAnswer;
import xiangyi.activities.FindingCard;
import xiangyi.activities.Participant;
import xiangyi.activities.Partner;
import xiangyi.activities.SignedBy;
import xiangyi.activities.Verdict;
import xiangyi.files.Attachment;
import xiangyi.referrals.ReferralCard;
import xiangyi.referrals.ReferralRight;
import xiangyi.referrals.StoryQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;

/**
 * All that is known of one activity.
 *
 * @param recheckedActivity what it looks back at, for a look-back
 * @param beside what rooms above keep of it
 */
public record ActivityPage(
        Actor actor,
        String place,
        ActivityCard activity,
        List<FindingCard> findings,
        List<ReferralCard> referrals,
        List<StoryQueries.Answer> answers,
        List<Participant> participants,
        List<Partner> partners,
        List<Counter> counters,
        List<Checked> checked,
        @Nullable ActivityCard recheckedActivity,
        List<Attachment> files,
        List<Change> changes,
        List<ActivityBeside.Link> beside,
        LocalDate today) {

    /** One thing that happened, newest first; a letter is quoted. */
    public record Line(
            LocalDate on,
            @Nullable String words,
            String look,
            boolean big,
            String title,
            @Nullable String note,
            @Nullable String quoted) {}

    public boolean mayWrite() {
        return actor.may(ActivityRight.WRITE);
    }

    public List<Attachment> photos() {
        return files.stream().filter(Attachment::isPhoto).toList();
    }

    public List<Attachment> papers() {
        return files.stream().filter(file -> !file.isPhoto()).toList();
    }

    public boolean mayHandOver() {
        return mayWrite() && actor.may(ReferralRight.HAND_OVER);
    }

    public long waiting() {
        return findings.stream()
                .filter(finding -> finding.answer() == FindingAnswer.NONE)
                .count();
    }

    public long answered() {
        return findings.stream()
                .filter(finding -> finding.repliedOn() != null
                        || finding.answer() == FindingAnswer.ON_THE_SPOT
                        || finding.answer() == FindingAnswer.BY_DEPUTY && finding.doneOn() != null)
                .count();
    }

    /** What came back is there, and the deputies have not been told of it. */
    public boolean isToTell() {
        return activity.toldOn() == null && !answers.isEmpty();
    }

    /** Where one finding is handled: its only referral, or none. */
    public @Nullable ReferralCard referral(FindingCard finding) {
        var of = referrals.stream()
                .filter(referral -> referral.subject().equals(finding.id().value()))
                .toList();
        return of.isEmpty() ? null : of.get(0);
    }

    public List<Participant> on(Attended attended) {
        return participants.stream().filter(one -> one.attended() == attended).toList();
    }

    /** Those who came, by how it is known. */
    public Map<SignedBy, List<Participant>> signed() {
        return on(Attended.PRESENT).stream()
                .filter(one -> one.how() != null)
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.how()),
                        () -> new EnumMap<>(SignedBy.class),
                        Collectors.toList()));
    }

    /** Who answered the notice so; whoever asked for leave is not among them. */
    public List<Participant> answering(boolean coming) {
        return participants.stream()
                .filter(one -> one.coming() != null && one.coming() == coming)
                .filter(one -> one.attended() == null || one.attended() == Attended.PRESENT)
                .toList();
    }

    /** What this deputy answered to the notice, or null. */
    public @Nullable Boolean ownAnswer() {
        return participants.stream()
                .filter(one -> one.person() != null && one.person().equals(actor.person()))
                .map(Participant::coming)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public List<Checked> verdicts() {
        return checked.stream()
                .filter(verdict ->
                        activity.rechecks() == null || verdict.activity().equals(activity.id()))
                .toList();
    }

    public List<Line> story() {
        var lines = new ArrayList<Line>();
        if (activity.notifiedOn() != null) {
            lines.add(line(activity.notifiedOn(), "open", false, said("story.notified"), null, null));
        }
        if (activity.held()) {
            lines.add(new Line(
                    activity.startsOn(),
                    activity.saidAs(),
                    "done",
                    true,
                    said("story.held." + activity.kind().name()),
                    Stream.of(
                                    activity.lead() == null
                                            ? null
                                            : Text.text("activities.story.lead", activity.lead()),
                                    activity.place())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(Text.text("web.comma"))),
                    activity.summary()));
        }
        handedOver()
                .forEach((on, count) ->
                        lines.add(line(on, "done", true, Text.text("activities.story.handedOver", count), null, null)));
        findings.stream()
                .filter(finding -> finding.answeredOn() != null && finding.handedOverOn() == null)
                .forEach(finding -> lines.add(line(
                        Objects.requireNonNull(finding.answeredOn()),
                        "done",
                        false,
                        Text.text("activities.story.answer", Text.text(finding.answer()), finding.text()),
                        finding.answeredBy(),
                        finding.said())));
        answers.forEach(answer -> lines.add(line(
                answer.happenedOn(),
                "done",
                true,
                Text.text(
                        "activities.story.replied", answer.unit(), Text.text(answer.kind()), titleOf(answer.subject())),
                answer.letter(),
                answer.said())));
        if (activity.toldOn() != null) {
            lines.add(line(activity.toldOn(), "done", false, said("story.told"), activity.toldHow(), null));
        }
        if (activity.rechecks() == null) {
            checked.stream().map(Checked::startsOn).distinct().forEach(on -> lines.add(lookBack(on)));
        }
        Collections.reverse(lines);
        lines.sort(Comparator.comparing(Line::on).reversed());
        return lines;
    }

    public List<ChangeLine> changeLines() {
        return ChangeLine.of("activities", changes, Changed::said);
    }

    private Map<LocalDate, Long> handedOver() {
        return referrals.stream().collect(Collectors.groupingBy(ReferralCard::handedOverOn, Collectors.counting()));
    }

    private Line lookBack(LocalDate on) {
        var of = checked.stream()
                .filter(verdict -> verdict.startsOn().equals(on))
                .toList();
        return new Line(
                on,
                of.get(0).saidAs(),
                "track",
                false,
                said("story.lookBack"),
                Text.text(
                        "activities.lookBack.counts",
                        count(of, Verdict.DONE),
                        count(of, Verdict.PARTLY),
                        count(of, Verdict.NOT)),
                null);
    }

    private static long count(List<Checked> of, Verdict verdict) {
        return of.stream().filter(one -> one.verdict() == verdict).count();
    }

    private String titleOf(UUID subject) {
        return findings.stream()
                .filter(finding -> finding.id().value().equals(subject))
                .map(FindingCard::text)
                .findFirst()
                .orElse("");
    }

    private static Line line(
            LocalDate on, String look, boolean big, String title, @Nullable String note, @Nullable String quoted) {
        return new Line(on, null, look, big, title, note, quoted);
    }

    private static String said(String key) {
        return Text.text("activities." + key);
    }
}
