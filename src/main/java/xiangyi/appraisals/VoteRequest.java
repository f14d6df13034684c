package xiangyi.appraisals;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/**
 * A vote on paper as it was read out.
 *
 * @param line what this line of the ballot is about, where the ballot has several; null is the whole
 * @param present how many were there to vote
 */
public record VoteRequest(
        @NotNull VoteId id,
        @NotNull @Min(1) @Max(2) Integer round,
        @NotNull LocalDate votedOn,
        @NotNull Voters voters,
        @NotNull Scale scale,
        @Nullable @PositiveOrZero Integer present,
        @Nullable @PositiveOrZero Integer handedOut,
        @Nullable @PositiveOrZero Integer returned,
        @Nullable @PositiveOrZero Integer valid,
        @Nullable @PositiveOrZero Integer satisfied,
        @Nullable @PositiveOrZero Integer basically,
        @Nullable @PositiveOrZero Integer dissatisfied,
        @Nullable LocalDate readOutOn,
        @Nullable @Size(max = VoteRequest.LONGEST_LINE) String line,
        int version)
        implements Dated {

    static final int LONGEST_LINE = 60;

    public VoteRequest {
        line = line == null || line.isBlank() ? null : line.strip();
    }

    /** A vote as its papers were counted. */
    public static VoteRequest of(
            VoteId id,
            int round,
            @Nullable String line,
            Voters voters,
            Scale scale,
            LocalDate votedOn,
            Ballots counted,
            @Nullable LocalDate readOutOn) {
        return new VoteRequest(
                id,
                round,
                votedOn,
                voters,
                scale,
                counted.present(),
                counted.handedOut(),
                counted.returned(),
                counted.valid(),
                counted.satisfied(),
                counted.basically(),
                counted.dissatisfied(),
                readOutOn,
                line,
                0);
    }

    @Override
    public LocalDate on() {
        return votedOn;
    }

    public Ballots ballots() {
        return new Ballots(present, handedOut, returned, valid, satisfied, basically, dissatisfied);
    }
}
