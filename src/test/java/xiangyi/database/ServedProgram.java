package xiangyi.database;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program as an office runs it, in a process of its own, and a browser that is signed in to it. */
final class ServedProgram {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final Process process;
    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private ServedProgram(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it on any port, which it says once it serves. */
    static ServedProgram on(Installation installation) throws IOException {
        var process = installation.serve();
        var address = Patience.of(Duration.ofSeconds(90))
                .until(() -> installation.said().stream()
                        .map(ADDRESS::matcher)
                        .filter(java.util.regex.Matcher::find)
                        .map(found -> URI.create(found.group()))
                        .findFirst()
                        .or(() -> died(process)))
                .orElseThrow(() -> new IllegalStateException("It does not serve"));
        return new ServedProgram(process, address);
    }

    private static Optional<URI> died(Process process) {
        if (!process.isAlive()) throw new IllegalStateException("It ended before it served");
        return Optional.empty();
    }

    int get(String path) throws IOException {
        return send(HttpRequest.newBuilder(address.resolve(path)).build()).statusCode();
    }

    String page(String path) throws IOException {
        var answer = send(HttpRequest.newBuilder(address.resolve(path)).build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.headers());
        }
        return answer.body();
    }

    /** Posts a form that carries the token of this browser; gives the status that acknowledges it. */
    int post(String path, Map<String, String> fields) throws IOException {
        var token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        var body = "_csrf=" + token
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        return send(HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }

    /** kill -9 */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
