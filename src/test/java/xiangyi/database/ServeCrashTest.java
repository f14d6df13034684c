package xiangyi.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** kill -9 of the served program and of its database while people write: what was acknowledged is there afterwards. */
class ServeCrashTest {

    private static final int WRITES = 200;
    private static final int KILLED_AFTER = 60;
    private static final Map<String, String> CLERK = Map.of(
            "place", "烽火乡",
            "code", "990101201",
            "name", "吴春生",
            "username", "wuchunsheng",
            "password", "shuanghe-2025");

    private @Nullable Installation installation;
    private @Nullable ServedProgram program;

    @AfterEach
    void killWhatIsLeft() throws IOException {
        if (program != null) program.kill();
        if (installation != null) installation.killServer();
    }

    @Test
    void losesNothingThatWasAcknowledgedOverHttp() throws Exception {
        installation = Installation.fresh("serve-crash");
        program = ServedProgram.on(installation);
        program.get("/first-run");
        assertThat(program.post("/first-run", CLERK)).isEqualTo(303);
        program.get("/departments/new");

        var acknowledged = new CopyOnWriteArrayList<String>();
        var served = program;
        var writing = CompletableFuture.runAsync(() -> write(served, acknowledged));
        Installation.await(() -> acknowledged.size() >= KILLED_AFTER || writing.isDone());
        program.kill();
        installation.killServer();
        writing.get(20, SECONDS);
        assertThat(acknowledged).as("killed in the middle").hasSizeLessThan(WRITES);

        program = ServedProgram.on(installation);
        program.get("/sign-in");
        assertThat(program.post("/sign-in", CLERK)).isEqualTo(303);
        assertThat(program.page("/departments")).contains(acknowledged);
        assertThat(program.page("/stations/equipment"))
                .as("a declared register, in a program that makes its first page first")
                .contains("/stations/equipment/new");
    }

    /** One unit after another until nobody answers any more. */
    private static void write(ServedProgram program, List<String> acknowledged) {
        try {
            for (int number = 0; number < WRITES; number++) {
                var id = UUID.randomUUID().toString();
                var unit = new HashMap<>(
                        Map.of("area", "990101201", "kind", "OFFICE", "dispatches", "false", "version", "0"));
                unit.put("id", id);
                unit.put("name", "第" + number + "办公室");
                var status = program.post("/departments/new", unit);
                if (status != 303) {
                    throw new IllegalStateException("answered " + status);
                }
                acknowledged.add(id);
            }
        } catch (IOException killed) {
            // This is what the test is about.
        }
    }
}
