package xiangyi.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One correction of a record: which field, from what to what, by whom and why. */
public record Change(
        Instant recordedAt,
        String actor,
        String field,
        @Nullable String oldValue,
        @Nullable String newValue,
        String reason) {}
