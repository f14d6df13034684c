package xiangyi.appraisals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.Verdict;
import xiangyi.calendar.Span;
import xiangyi.shared.Count;
import xiangyi.shared.Dated;

/**
 * What is filled in of a stage.
 *
 * @param endsOn the same day where nothing is said
 * @param saidAs 9月上旬, where only that is known; the two days are then its bounds
 * @param said in words: how it was surveyed, which measures were taken, where it was put up
 * @param surveyed how many were asked on paper
 * @param interviews how many were talked to
 * @param dueOn until when it is to be put right, where the paper names a day
 * @param reason why it is put right, when it was recorded before
 */
public record StageRequest(
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Size(max = 20) String saidAs,
        @Nullable Count surveyed,
        @Nullable Count interviews,
        @Nullable LocalDate dueOn,
        @Nullable Verdict verdict,
        @Nullable @Size(max = 2000) String said,
        @Nullable @Size(max = 500) String reason,
        int version)
        implements Dated {

    public StageRequest {
        saidAs = saidAs == null || saidAs.isBlank() ? null : saidAs.strip();
        said = said == null || said.isBlank() ? null : said.strip();
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** A stage as ledgers tell it: when, and in words. */
    public static StageRequest of(Span when, @Nullable String said, int version) {
        return new StageRequest(when.from(), when.until(), when.saidAs(), null, null, null, null, said, null, version);
    }

    /** The same with how many were asked, on paper and in talks. */
    public StageRequest asking(@Nullable Count surveyed, @Nullable Count interviews) {
        return new StageRequest(startsOn, endsOn, saidAs, surveyed, interviews, dueOn, verdict, said, reason, version);
    }

    @Override
    public LocalDate on() {
        return startsOn;
    }

    LocalDate lastDay() {
        return Objects.requireNonNullElse(endsOn, startsOn);
    }
}
