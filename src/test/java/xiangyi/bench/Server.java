package xiangyi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The program in a process of its own, as an office would run it. */
final class Server implements AutoCloseable {

    private static final int PORT = 18080;

    private final Process process;
    private final double secondsToFirstPage;

    private Server(Process process, double secondsToFirstPage) {
        this.process = process;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /** Starts it with these words for {@code java} and waits for its first page. */
    static Server start(Path data, String... java) throws Exception {
        var command = new ArrayList<String>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(java));
        command.addAll(List.of("--data=" + data, "serve"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench-server.log").toFile());
        builder.environment().put("XIANGYI_PORT", String.valueOf(PORT));
        var began = System.nanoTime();
        var process = builder.start();
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended; see target/bench-server.log");
            }
            Thread.onSpinWait();
        }
        return new Server(process, (System.nanoTime() - began) / 1e9);
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    URI at(String path) {
        return address(path);
    }

    /** Resident memory of the Java process in megabytes, as the system counts it. */
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Makes the first account of an empty installation, or signs in; gives the cookie of the session. */
    String cookie(boolean first) throws Exception {
        return cookie(first, "bench");
    }

    /** The same for another account, with the password of the first. */
    String cookie(String username) throws Exception {
        return cookie(false, username);
    }

    private String cookie(boolean first, String username) throws Exception {
        var jar = new CookieManager();
        var browser = HttpClient.newBuilder().cookieHandler(jar).build();
        var path = first ? "/first-run" : "/sign-in";
        browser.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
        var token = jar.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow()
                .getValue();
        var form = Map.of(
                "_csrf",
                token,
                "place",
                "烽火乡",
                "code",
                "990101201",
                "name",
                "测速",
                "username",
                username,
                "password",
                "measure-2025");
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = browser.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return jar.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + PORT + path);
    }

    private static boolean answers() throws InterruptedException {
        try {
            var answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address("/sign-in")).build(), HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() < 400;
        } catch (IOException notYet) {
            Thread.sleep(20);
            return false;
        }
    }
}
