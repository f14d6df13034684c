package xiangyi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Asks one address again and again over several connections and keeps how long each answer took. */
final class Load {

    private static final int CONNECTIONS = 8;

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** What came of it: answers a second, and milliseconds of the median and of the slowest hundredth. */
    record Result(double perSecond, double p50, double p99) {}

    Result run(URI address, String cookie, Duration warmUp, Duration counted) throws Exception {
        ask(address, cookie, warmUp);
        var began = System.nanoTime();
        var times = ask(address, cookie, counted);
        var seconds = (System.nanoTime() - began) / 1e9;
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Result(sorted.length / seconds, at(sorted, 0.50), at(sorted, 0.99));
    }

    private List<Long> ask(URI address, String cookie, Duration length) throws Exception {
        var until = System.nanoTime() + length.toNanos();
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            Callable<List<Long>> connection = () -> askUntil(address, cookie, until);
            var times = new ArrayList<Long>();
            for (var done : threads.invokeAll(Collections.nCopies(CONNECTIONS, connection))) {
                times.addAll(done.get());
            }
            return times;
        } finally {
            threads.shutdown();
        }
    }

    private List<Long> askUntil(URI address, String cookie, long until) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Cookie", cookie).build();
        var times = new ArrayList<Long>();
        while (System.nanoTime() < until) {
            var began = System.nanoTime();
            var answer = browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
            times.add(System.nanoTime() - began);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + answer.statusCode());
            }
        }
        return times;
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }
}
