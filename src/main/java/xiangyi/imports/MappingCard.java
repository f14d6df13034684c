package xiangyi.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/**
 * A remembered mapping, for a list.
 *
 * @param sheet the title of the sheet it was said of
 * @param register null where such a sheet is not brought in
 */
public record MappingCard(
        MappingId id,
        int version,
        Area area,
        String sheet,
        @Nullable String register,
        @Nullable Integer year,
        Instant keptAt,
        String keptByName) {}
