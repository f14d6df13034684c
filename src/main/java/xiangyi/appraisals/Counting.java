package xiangyi.appraisals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import xiangyi.shared.Reason;

/**
 * The formula that makes one result of a vote, with the local numbers that held on its day, and the sum for people to check.
 *
 * @param halfCounts whether exactly half is enough; the rule puts it in two grades, so each place has to choose
 * @param highShare per cent of the valid votes for the best grade, where shares are counted
 * @param middleShare per cent for the middle one
 */
public record Counting(Formula formula, boolean halfCounts, int highShare, int middleShare) {

    /** What half is half of: all who were there to vote, as far as that was written down. */
    public enum Base {
        PRESENT,
        HANDED_OUT,
        RETURNED,
        VALID
    }

    /** A result and the sentences that show how it was reached. */
    public record Outcome(Grade result, List<Reason> sum) {}

    public Optional<Outcome> of(Ballots ballots, Scale scale) {
        var valid = ballots.counted();
        if (!ballots.isGraded() || valid == null || valid == 0) {
            return Optional.empty();
        }
        var best = Objects.requireNonNull(ballots.satisfied());
        var both = best + Objects.requireNonNull(ballots.basically());
        return Optional.of(formula == Formula.HALF ? half(ballots, best, both, scale) : shares(valid, best, scale));
    }

    private Outcome half(Ballots ballots, int best, int both, Scale scale) {
        var base = base(ballots);
        var whole = number(ballots, base);
        var sum = new ArrayList<Reason>();
        sum.add(Reason.of("appraisals.sum.base." + base, text(whole), text(tenth(whole * 5L))));
        if (isHalf(best, whole)) {
            sum.add(Reason.of(reached("alone", best, whole), scale.word(Grade.SATISFIED), text(best)));
            return outcome(Grade.SATISFIED, scale, sum);
        }
        sum.add(Reason.of("appraisals.sum.alone.missed", scale.word(Grade.SATISFIED), text(best)));
        var result = isHalf(both, whole) ? Grade.BASICALLY : Grade.DISSATISFIED;
        sum.add(Reason.of(
                result == Grade.BASICALLY ? reached("both", both, whole) : "appraisals.sum.both.missed",
                scale.word(Grade.BASICALLY),
                text(both)));
        return outcome(result, scale, sum);
    }

    private Outcome shares(int valid, int best, Scale scale) {
        var result = best * 100L >= (long) highShare * valid
                ? Grade.SATISFIED
                : best * 100L >= (long) middleShare * valid ? Grade.BASICALLY : Grade.DISSATISFIED;
        var sum = new ArrayList<Reason>();
        sum.add(Reason.of(
                "appraisals.sum.share",
                scale.word(Grade.SATISFIED),
                text(best),
                text(valid),
                BigDecimal.valueOf(best * 100L)
                        .divide(BigDecimal.valueOf(valid), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()));
        sum.add(Reason.of("appraisals.sum.share." + result, text(highShare), text(middleShare)));
        return outcome(result, scale, sum);
    }

    private static Outcome outcome(Grade result, Scale scale, List<Reason> sum) {
        sum.add(Reason.of("appraisals.sum.result", scale.word(result)));
        return new Outcome(result, List.copyOf(sum));
    }

    private boolean isHalf(int votes, int whole) {
        return halfCounts ? votes * 2L >= whole : votes * 2L > whole;
    }

    private String reached(String which, int votes, int whole) {
        return "appraisals.sum." + which + (votes * 2L == whole ? ".exactly" : ".reached");
    }

    private static Base base(Ballots ballots) {
        return ballots.present() != null
                ? Base.PRESENT
                : ballots.handedOut() != null
                        ? Base.HANDED_OUT
                        : ballots.returned() != null ? Base.RETURNED : Base.VALID;
    }

    private static int number(Ballots ballots, Base base) {
        return Objects.requireNonNull(
                switch (base) {
                    case PRESENT -> ballots.present();
                    case HANDED_OUT -> ballots.handedOut();
                    case RETURNED -> ballots.returned();
                    case VALID -> ballots.counted();
                });
    }

    /** 111 or 111.5 of ten times as much. */
    private static String tenth(long tenfold) {
        return BigDecimal.valueOf(tenfold, 1).stripTrailingZeros().toPlainString();
    }

    private static String text(Object number) {
        return number.toString();
    }
}
