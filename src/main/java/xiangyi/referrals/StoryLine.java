package xiangyi.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the story, as a page shows it. */
public record StoryLine(
        StoryLineId id,
        int round,
        EntryKind kind,
        LocalDate happenedOn,
        Instant recordedAt,
        String recordedBy,
        String saidBy,
        @Nullable String said,
        @Nullable LocalDate dueOn,
        @Nullable UUID person,
        @Nullable Satisfaction attitude,
        @Nullable Satisfaction satisfaction,
        @Nullable ResultClass result,
        @Nullable String letter,
        @Nullable String promise,
        @Nullable LocalDate promisedOn,
        @Nullable String voidReason) {

    /** Typed by somebody else than who said it. */
    public boolean isTypedForAnother() {
        return !recordedBy.equals(saidBy);
    }
}
