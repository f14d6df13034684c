package xiangyi.suggestions;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiangyi.roster.TermId;
import xiangyi.sessions.SessionId;

/** Where a suggestion belongs by the day on which it came in: its congress, its session where one sat, its year. */
record Filed(
        TermId term,
        int termOrdinal,
        @Nullable SessionId session,
        @Nullable Integer sessionOrdinal,
        int year) {

    /** Whether both are numbered in one series: of the session, or of the year between sessions. */
    boolean isNumberedWith(Filed other) {
        return termOrdinal == other.termOrdinal
                && Objects.equals(session, other.session)
                && (session != null || year == other.year);
    }
}
