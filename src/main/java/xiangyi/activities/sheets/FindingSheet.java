package xiangyi.activities.sheets;

import static xiangyi.activities.sheets.FindingColumns.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.activities.ActivityNames;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.AnswerRequest;
import xiangyi.activities.FindingAnswer;
import xiangyi.activities.FindingId;
import xiangyi.activities.FindingKind;
import xiangyi.activities.FindingRequest;
import xiangyi.activities.Findings;
import xiangyi.activities.LookBackRequest;
import xiangyi.activities.LookBacks;
import xiangyi.activities.Verdict;
import xiangyi.activities.VerdictId;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.PastHandling;
import xiangyi.referrals.PastHandling.Past;
import xiangyi.referrals.ReferralId;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** 活动意见: one row each finding, who sees to it, and what became of it. */
@Component
class FindingSheet implements Sheet<FindingSheet.Line> {

    /** A row, read. */
    record Line(
            String activity,
            @Nullable LocalDate day,
            FindingKind sort,
            String text,
            @Nullable FindingAnswer answer,
            @Nullable String unit,
            @Nullable LocalDate handedOver,
            @Nullable LocalDate due,
            @Nullable String leader,
            @Nullable String officer,
            @Nullable String by,
            Past past,
            @Nullable String lookBack,
            @Nullable Verdict verdict) {}

    private final Findings findings;
    private final LookBacks lookBacks;
    private final ActivityNames names;
    private final HandOvers handOvers;
    private final PastHandling pastHandling;
    private final DepartmentQueries departments;

    FindingSheet(
            Findings findings,
            LookBacks lookBacks,
            ActivityNames names,
            HandOvers handOvers,
            PastHandling pastHandling,
            DepartmentQueries departments) {
        this.findings = findings;
        this.lookBacks = lookBacks;
        this.names = names;
        this.handOvers = handOvers;
        this.pastHandling = pastHandling;
        this.departments = departments;
    }

    @Override
    public String name() {
        return "活动意见";
    }

    @Override
    public List<String> otherNames() {
        return List.of("三张清单", "意见清单", "问题清单");
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public List<Column<?>> columns() {
        return FindingColumns.ALL;
    }

    @Override
    public Line read(Row row) {
        if (row.find(UNIT).isPresent() != row.find(HANDED_OVER).isPresent()) {
            row.refuse(HANDED_OVER, Reason.of("activities.sheet.unitAndDate"));
        }
        if (row.find(REPLIED).isPresent()
                && row.find(UNIT).isPresent()
                && row.find(RESULT).isEmpty()) {
            row.refuse(RESULT, Reason.of("activities.sheet.resultMissing"));
        }
        if (row.find(UNIT).isEmpty()
                && row.find(ANSWER).isEmpty()
                && Stream.of(REPLIED, SAID, BY)
                        .anyMatch(column -> row.find(column).isPresent())) {
            row.refuse(ANSWER, Reason.of("activities.sheet.answeredHow"));
        }
        if (row.find(LOOK_BACK).isPresent() != row.find(VERDICT).isPresent()) {
            row.refuse(VERDICT, Reason.of("activities.sheet.verdictAndActivity"));
        }
        return new Line(
                row.get(ACTIVITY),
                row.orNull(DAY),
                row.find(SORT).orElse(FindingKind.SUGGESTION),
                row.get(TEXT),
                row.orNull(ANSWER),
                row.orNull(UNIT),
                row.orNull(HANDED_OVER),
                row.orNull(DUE),
                row.orNull(LEADER),
                row.orNull(OFFICER),
                row.orNull(BY),
                new Past(
                        row.orNull(SIGNED),
                        null,
                        row.orNull(REPLIED),
                        row.orNull(RESULT),
                        row.orNull(LETTER),
                        row.orNull(SAID),
                        row.orNull(PROMISE),
                        row.orNull(PROMISED),
                        null,
                        null,
                        row.orNull(DONE)),
                row.orNull(LOOK_BACK),
                row.orNull(VERDICT));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var scope = actor.scope(ActivityRight.WRITE);
        var activity = names.find(scope, batch.area(), line.activity(), line.day());
        var id = findings.add(actor, activity.id(), new FindingRequest(FindingId.next(), line.sort(), line.text()));
        batch.made("finding", id);
        var unit = line.unit();
        if (unit != null) {
            handOver(actor, id, line, unit, batch);
        } else if (line.answer() != null && line.answer() != FindingAnswer.HANDED_OVER) {
            findings.answer(actor, id, answer(line, line.answer(), activity));
        }
        if (line.lookBack() != null && line.verdict() != null) {
            var back = names.find(scope, batch.area(), line.lookBack(), null);
            batch.made("verdict", lookBacks.say(actor, back.id(), new LookBackRequest.Line(id, line.verdict(), null)));
        }
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        if (kind.equals("finding")) {
            findings.takeOut(actor, new FindingId(made));
        } else if (kind.equals("verdict")) {
            lookBacks.takeBack(actor, new VerdictId(made));
        } else {
            handOvers.takeOut(actor, new ReferralId(made), Integer.parseInt(kind.substring(kind.indexOf('@') + 1)));
        }
    }

    private void handOver(Actor actor, FindingId id, Line line, String named, Batch batch) {
        var unit = departments
                .named(actor.scope(DepartmentRight.READ), batch.area(), named)
                .orElseThrow(() -> new Refusal(
                        List.of(Reason.of("activities.sheet.noUnit", named).at("department"))));
        var referral = findings.handOver(
                actor,
                id,
                new HandOver(
                        batch.area(),
                        unit.id(),
                        List.of(),
                        AnswerClock.ORDINARY,
                        Objects.requireNonNull(line.handedOver()),
                        line.leader(),
                        line.officer(),
                        null,
                        null,
                        line.due()));
        batch.made("referral@" + pastHandling.record(actor, referral, line.past()), referral);
    }

    private static AnswerRequest answer(Line line, FindingAnswer answer, ActivityNames.Found activity) {
        var past = line.past();
        return new AnswerRequest(
                answer,
                past.replied() == null ? activity.startsOn() : past.replied(),
                line.by(),
                past.answer(),
                line.due(),
                past.done(),
                1);
    }
}
