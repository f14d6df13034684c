package xiangyi.appraisals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Reason;

/** A vote as pages show it. */
public record VoteCard(
        VoteId id,
        int version,
        AppraisalId appraisal,
        int round,
        @Nullable String line,
        Voters voters,
        LocalDate votedOn,
        @Nullable Integer present,
        @Nullable Integer handedOut,
        @Nullable Integer returned,
        @Nullable Integer valid,
        Scale scale,
        @Nullable Integer satisfied,
        @Nullable Integer basically,
        @Nullable Integer dissatisfied,
        Formula formula,
        boolean halfCounts,
        int highShare,
        int middleShare,
        @Nullable Grade result,
        @Nullable LocalDate readOutOn) {

    public String path() {
        return "/appraisals/" + appraisal.text() + "/votes/" + id.text();
    }

    public Ballots ballots() {
        return new Ballots(present, handedOut, returned, valid, satisfied, basically, dissatisfied);
    }

    /** How the result was reached, by the numbers that held on that day. */
    public List<Reason> sum() {
        return new Counting(formula, halfCounts, highShare, middleShare)
                .of(ballots(), scale)
                .map(Counting.Outcome::sum)
                .orElse(List.of());
    }

    /** 满意187票 and its share of the valid papers, one a grade. */
    public @Nullable Integer votes(Grade grade) {
        return switch (grade) {
            case SATISFIED -> satisfied;
            case BASICALLY -> basically;
            case DISSATISFIED -> dissatisfied;
        };
    }

    /** 84.23 per cent of the valid papers. */
    public String share(Grade grade) {
        var votes = votes(grade);
        return valid == null || valid == 0 || votes == null
                ? ""
                : BigDecimal.valueOf(votes * 100L)
                        .divide(BigDecimal.valueOf(valid), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
