package xiangyi.appraisals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
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

    @Embedded.Empty
    private Ballots ballots;

    private Scale scale;

    @Embedded.Empty
    private Counting counting;

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
            Ballots ballots,
            Counting counting,
            Instant recordedAt) {
        this.id = id;
        this.area = area;
        this.appraisal = appraisal;
        this.round = round;
        this.voters = voters;
        this.votedOn = votedOn;
        this.scale = scale;
        this.ballots = ballots;
        this.counting = counting;
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
                request.ballots().withValid(),
                counting,
                at);
        vote.fill(request, counting);
        return vote;
    }

    void fill(VoteRequest request, Counting counting) {
        round = request.round();
        line = request.line();
        voters = request.voters();
        votedOn = request.votedOn();
        ballots = request.ballots().withValid();
        scale = request.scale();
        this.counting = counting;
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
