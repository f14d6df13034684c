package xiangyi.suggestions;

import static xiangyi.suggestions.SuggestionColumns.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.departments.Department;
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
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Together;

/** 建议: the register of suggestions and what became of each, one row a suggestion. */
@Component
class SuggestionSheet implements Sheet<SuggestionSheet.Line> {

    private final Suggestions suggestions;
    private final HandOvers handOvers;
    private final PastHandling pastHandling;
    private final DepartmentQueries departments;
    private final Together together;

    SuggestionSheet(
            Suggestions suggestions,
            HandOvers handOvers,
            PastHandling pastHandling,
            DepartmentQueries departments,
            Together together) {
        this.suggestions = suggestions;
        this.handOvers = handOvers;
        this.pastHandling = pastHandling;
        this.departments = departments;
        this.together = together;
    }

    /** One suggestion as a row tells it. */
    record Line(
            @Nullable Integer serial,
            String title,
            String leader,
            List<String> signers,
            String problem,
            String proposal,
            LocalDate received,
            @Nullable String unit,
            @Nullable LocalDate handedOver,
            AnswerClock clock,
            @Nullable String note,
            Past past) {}

    private record Unit(Area area, String named) {}

    @Override
    public String name() {
        return "建议";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<String> otherNames() {
        return List.of("代表建议", "建议登记台账");
    }

    @Override
    public List<Column<?>> columns() {
        return ALL;
    }

    @Override
    public Line read(Row row) {
        if (row.find(UNIT).isPresent() != row.find(HANDED_OVER).isPresent()) {
            row.refuse(HANDED_OVER, Reason.of("suggestions.sheet.unitAndDate"));
        }
        if (row.find(REPLIED).isPresent()
                && (row.find(RESULT).isEmpty() || row.find(HANDED_OVER).isEmpty())) {
            row.refuse(RESULT, Reason.of("suggestions.sheet.resultMissing"));
        }
        if (row.find(SATISFIED).isPresent() && row.find(REPLIED).isEmpty()) {
            row.refuse(SATISFIED, Reason.of("suggestions.sheet.ratedUnanswered"));
        }
        return new Line(
                row.orNull(SERIAL),
                row.get(TITLE),
                row.get(LEADER),
                row.find(SIGNERS).map(SuggestionSheet::names).orElse(List.of()),
                row.get(PROBLEM),
                row.get(PROPOSAL),
                row.get(RECEIVED),
                row.orNull(UNIT),
                row.orNull(HANDED_OVER),
                row.find(CLOCK).orElse(AnswerClock.ORDINARY),
                row.orNull(NOTE),
                new Past(
                        row.orNull(SIGNED),
                        row.orNull(CONTACTED),
                        row.orNull(REPLIED),
                        row.orNull(RESULT),
                        row.orNull(LETTER),
                        row.orNull(ANSWER),
                        row.orNull(PROMISE),
                        row.orNull(PROMISED),
                        row.orNull(RATED),
                        row.orNull(SATISFIED),
                        row.orNull(DONE)));
    }

    @Override
    public void write(Actor actor, Line line, Batch batch) {
        var recorded = suggestions.record(
                actor,
                new SuggestionRequest(
                        SuggestionId.next(),
                        batch.area(),
                        line.leader(),
                        line.signers(),
                        line.title(),
                        line.problem(),
                        line.proposal(),
                        line.received(),
                        line.received(),
                        Channel.PAPER),
                line.serial(),
                handOver(actor, line, batch));
        batch.made("suggestion", recorded.subject());
        var referral = recorded.referral();
        if (referral != null) {
            batch.made("referral@" + pastHandling.record(actor, referral, line.past()), referral);
        }
    }

    private @Nullable HandOver handOver(Actor actor, Line line, Batch batch) {
        var named = line.unit();
        if (named == null || line.handedOver() == null) {
            return null;
        }
        var unit = together.once(new Unit(batch.area(), named), () -> unit(actor, batch, named));
        return new HandOver(
                batch.area(), unit.id(), List.of(), line.clock(), line.handedOver(), null, null, null, line.note());
    }

    private Department unit(Actor actor, Batch batch, String named) {
        return departments
                .named(actor.scope(DepartmentRight.READ), batch.area(), named)
                .orElseThrow(() -> new Refusal(
                        List.of(Reason.of("suggestions.sheet.noUnit", named).at("department"))));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        if (kind.equals("suggestion")) {
            suggestions.takeOut(actor, new SuggestionId(made));
        } else {
            handOvers.takeOut(actor, new ReferralId(made), Integer.parseInt(kind.substring(kind.indexOf('@') + 1)));
        }
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split("[、，,；;\\s]+"))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
