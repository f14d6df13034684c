package xiangyi.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;

/** A file that came in, for a list. */
public record BatchCard(
        BatchId id,
        Area area,
        String fileName,
        Instant importedAt,
        AccountId importedBy,
        String importedByName,
        int rows,
        @Nullable Instant undoneAt,
        @Nullable String reason) {}
