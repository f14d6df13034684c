package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void whoGetsNoTurnIsTold() {
        var turns = new Turns(1, 0, Duration.ofDays(1), "imports.busy");
        turns.<Void, RuntimeException>take(() -> {
            assertThatExceptionOfType(Busy.class)
                    .isThrownBy(() -> turns.take(() -> "second"))
                    .satisfies(busy -> assertThat(busy.reason().key()).isEqualTo("imports.busy"));
            return null;
        });
        assertThat(turns.<String, RuntimeException>take(() -> "third")).isEqualTo("third");
    }

    @Test
    void theRestWaitAndAllAreServedAFewAtATime() {
        var turns = new Turns(2, 50, Duration.ofDays(1), "imports.busy");
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var all = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> turns.<Void, RuntimeException>take(() -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            Thread.yield();
                            inside.decrementAndGet();
                            return null;
                        }),
                        task -> new Thread(task).start()))
                .limit(40)
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void aTurnEndsWhenItsWorkFails() {
        var turns = new Turns(1, 0, Duration.ZERO, "imports.busy");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> turns.take(() -> {
                    throw new NotFound(1);
                }));
        assertThat(turns.<String, RuntimeException>take(() -> "next")).isEqualTo("next");
    }
}
