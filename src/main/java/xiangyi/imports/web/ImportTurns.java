package xiangyi.imports.web;

import java.time.Duration;
import org.springframework.stereotype.Component;
import xiangyi.shared.Turns;

/** Reading a whole file takes memory, from its bytes to its last row: as many at a time as there is room for. */
@Component
class ImportTurns {

    private static final long MEGABYTES_EACH = 128;
    private static final int WAITING = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Turns turns = new Turns(Turns.within(MEGABYTES_EACH), WAITING, PATIENCE, "imports.busy");

    <T, E extends Exception> T take(Turns.Work<T, E> work) throws E {
        return turns.take(work);
    }
}
