package xiangyi.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts that the strip of the year tells of; of any other kind it is silent. */
public enum Happening {
    CONGRESS("sessions.congress", null),
    PRESIDIUM("sessions.presidium", null),
    RECEIVED("suggestions.received", "/suggestions"),
    HANDED_OVER("referrals.suggestion.handed_over", "/suggestions"),
    REPLIED("referrals.suggestion.replied", "/suggestions");

    private final String kind;
    private final @Nullable String list;

    Happening(String kind, @Nullable String list) {
        this.kind = kind;
        this.list = list;
    }

    /** Where several of them are shown together, or null when there is no such place. */
    public @Nullable String list() {
        return list;
    }

    static List<String> kinds() {
        return Arrays.stream(values()).map(happening -> happening.kind).toList();
    }

    static Optional<Happening> of(String kind) {
        return Arrays.stream(values())
                .filter(happening -> happening.kind.equals(kind))
                .findFirst();
    }
}
