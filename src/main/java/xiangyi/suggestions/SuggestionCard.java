package xiangyi.suggestions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiangyi.sessions.SessionId;
import xiangyi.shared.Area;

/** A suggestion as lists and pages show it. */
public record SuggestionCard(
        SuggestionId id,
        int version,
        Area area,
        String title,
        SuggestionStatus status,
        Channel channel,
        LocalDate writtenOn,
        LocalDate receivedOn,
        int termOrdinal,
        @Nullable SessionId session,
        @Nullable Integer sessionOrdinal,
        int year,
        @Nullable Integer serial,
        @Nullable LocalDate registeredOn,
        @Nullable String returnReason,
        @Nullable UUID motion,
        String raisedBy) {

    public String path() {
        return "/suggestions/" + id.text();
    }

    public String number() {
        return new SuggestionNumber(termOrdinal, sessionOrdinal, year, serial).text();
    }
}
