package xiangyi.appraisals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Scope;

/** A vote on paper, with the formula that made its result: later settings do not change what was read out. */
@Table(schema = "appraisals", name = "vote")
class Vote {

    @Id
    private final VoteId id;

    @Version
    private int version;

    private final Area area;
    private final AppraisalId appraisal;
    private int round;
    private @Nullable String line;
    private Voters voters;
    private LocalDate votedOn;
    private @Nullable Integer present;
    private @Nullable Integer handedOut;
    private @Nullable Integer returned;
    private @Nullable Integer valid;
    private Scale scale;
    private @Nullable Integer satisfied;
    private @Nullable Integer basically;
    private @Nullable Integer dissatisfied;
    private Formula formula;
    private boolean halfCounts;
    private int highShare;
    private int middleShare;
    private @Nullable Grade result;
    private @Nullable LocalDate readOutOn;
    private @Nullable LocalDate voidedOn;
    private final Instant recordedAt;

    Vote(
            VoteId id,
            Area area,
            AppraisalId appraisal,
            int round,
            Voters voters,
            LocalDate votedOn,
            Scale scale,
            Formula formula,
            Instant recordedAt) {
        this.id = id;
        this.area = area;
        this.appraisal = appraisal;
        this.round = round;
        this.voters = voters;
        this.votedOn = votedOn;
        this.scale = scale;
        this.formula = formula;
        this.recordedAt = recordedAt;
    }

    static Vote of(Appraisal appraisal, VoteRequest request, Counting counting, Instant at) {
        var vote = new Vote(
                request.id(),
                appraisal.area(),
                appraisal.id(),
                request.round(),
                request.voters(),
                request.votedOn(),
                request.scale(),
                counting.formula(),
                at);
        vote.fill(request, counting);
        return vote;
    }

    void fill(VoteRequest request, Counting counting) {
        round = request.round();
        line = request.line();
        voters = request.voters();
        votedOn = request.votedOn();
        present = request.present();
        handedOut = request.handedOut();
        returned = request.returned();
        valid = request.ballots().counted();
        scale = request.scale();
        satisfied = request.satisfied();
        basically = request.basically();
        dissatisfied = request.dissatisfied();
        formula = counting.formula();
        halfCounts = counting.halfCounts();
        highShare = counting.highShare();
        middleShare = counting.middleShare();
        result = counting.of(request.ballots(), scale)
                .map(Counting.Outcome::result)
                .orElse(null);
        readOutOn = request.readOutOn();
    }

    void voidOn(LocalDate day) {
        voidedOn = day;
    }

    Vote drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return voidedOn == null && scope.area().covers(area);
    }

    VoteId id() {
        return id;
    }

    Area area() {
        return area;
    }

    AppraisalId appraisal() {
        return appraisal;
    }
}
