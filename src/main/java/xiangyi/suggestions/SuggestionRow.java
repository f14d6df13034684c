package xiangyi.suggestions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/** A suggestion as a line of a list. */
public record SuggestionRow(
        SuggestionId id,
        Area area,
        String title,
        String raisedBy,
        SuggestionStage stage,
        int termOrdinal,
        @Nullable Integer sessionOrdinal,
        int year,
        @Nullable Integer serial,
        LocalDate receivedOn,
        @Nullable String unit,
        @Nullable LocalDate nextOn) {

    public String path() {
        return "/suggestions/" + id.text();
    }

    public String number() {
        return new SuggestionNumber(termOrdinal, sessionOrdinal, year, serial).text();
    }

    public boolean isLate(LocalDate today) {
        return nextOn != null && nextOn.isBefore(today);
    }
}
