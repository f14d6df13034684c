package xiangyi.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/**
 * What a person says of a sheet. Lines by the number they see, columns from 0.
 *
 * @param register null when the sheet is not to be brought in
 * @param end the last line of data, or null when they go on to the end
 * @param year for dates without one; null when it stands in the title of the list
 * @param version of the mapping that the form was drawn from, or -1 when there was none
 */
public record MappingRequest(
        Area area,
        @Nullable String register,
        int from,
        int to,
        int begin,
        @Nullable Integer end,
        @Nullable Integer year,
        List<MappedColumn> columns,
        List<MappedWord> words,
        int version)
        implements ForArea {}
