package xiangyi.shared;

import java.io.IOException;
import java.util.stream.Stream;

/** Takes rows as they come from the database, so that no list is held in memory. */
@FunctionalInterface
public interface RowReader<R> {

    void read(Stream<R> rows) throws IOException;
}
