package xiangyi.activities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Span;

/** What a look-back found of one finding. */
public record Checked(
        VerdictId id,
        FindingId finding,
        int serial,
        String text,
        Verdict verdict,
        @Nullable String said,
        ActivityId activity,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String saidAs) {

    public Span when() {
        return new Span(startsOn, endsOn, saidAs);
    }
}
