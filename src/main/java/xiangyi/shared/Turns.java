package xiangyi.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What takes much memory is done by a few at a time. The next wait for their turn; who waits too long is told so. */
public final class Turns {

    /** What is done in one's turn. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    private final Semaphore free;
    private final int waiting;
    private final Duration patience;
    private final String busy;

    /**
     * Of so many at a time.
     *
     * @param waiting how many may wait; one more is told at once
     * @param busy the sentence for those who get no turn
     */
    public Turns(int atATime, int waiting, Duration patience, String busy) {
        this.free = new Semaphore(atATime, true);
        this.waiting = waiting;
        this.patience = patience;
        this.busy = busy;
    }

    /** As many at a time as the memory has room for beside the program itself, at least one. */
    public static int within(long megabytesEach) {
        var megabytes = Runtime.getRuntime().maxMemory() / 1024 / 1024;
        return (int) Math.max(1, (megabytes - 128) / megabytesEach);
    }

    public <T, E extends Exception> T take(Work<T, E> work) throws E {
        if (!free.tryAcquire() && (free.getQueueLength() >= waiting || !isFreeInTime())) {
            throw new Busy(Reason.of(busy));
        }
        try {
            return work.done();
        } finally {
            free.release();
        }
    }

    private boolean isFreeInTime() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
