package xiangyi.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Asks again and again, ten times a second, until there is an answer or the time is over. */
record Patience(long deadline) {

    private static final long PAUSE = 100;

    interface Question<T> {
        Optional<T> ask() throws IOException;
    }

    static Patience of(Duration time) {
        return new Patience(System.nanoTime() + time.toNanos());
    }

    <T> Optional<T> until(Question<T> question) throws IOException {
        var answer = question.ask();
        while (answer.isEmpty() && !isOver()) {
            pause();
            answer = question.ask();
        }
        return answer;
    }

    boolean isOver() {
        return System.nanoTime() - deadline > 0;
    }

    static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the database", e);
        }
    }
}
