package xiangyi.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people have said of the lists of a place: a header of the same shape is read in the same way. */
final class Remembered {

    /** A sheet whose header is known. */
    record Known(Header header, Mapping mapping) {}

    private final Map<String, Mapping> byShape = new LinkedHashMap<>();

    /** What comes first holds. */
    Remembered(List<Mapping> mappings) {
        mappings.forEach(mapping -> byShape.putIfAbsent(mapping.shape(), mapping));
    }

    @Nullable
    Known find(Grid grid) {
        if (byShape.isEmpty()) {
            return null;
        }
        return Header.within(grid)
                .flatMap(header ->
                        Stream.ofNullable(byShape.get(header.shape())).map(mapping -> new Known(header, mapping)))
                .findFirst()
                .orElse(null);
    }
}
