package xiangyi.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import xiangyi.database.Database;

/**
 * The figures that are owed, measured beside a yardstick in the same run, since absolute times differ between machines.
 * Wants target/xiangyi.jar and the class path of the tests.
 */
public final class Bench {

    private static final Path DATA = Path.of("target", "bench-data");
    private static final String JAR = "target/xiangyi.jar";

    /** As bin/demo starts it. */
    private static final String OPTIONS = "@bin/java.options";

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var only = new ArrayList<>(List.of(args));
        if (!only.remove("again")) {
            clear(DATA);
            start();
            fill();
        }
        if (only.isEmpty() || only.contains("pages")) {
            pages();
        }
        if (only.isEmpty() || only.contains("lives")) {
            Lives.run(DATA);
        }
        if (only.isEmpty() || only.contains("import")) {
            Importing.run(DATA);
        }
    }

    private static void start() throws Exception {
        try (var server = Server.start(DATA, OPTIONS, "-jar", JAR)) {
            server.cookie(true);
            Figures.yardstick("start-empty", server.secondsToFirstPage(), "s");
        }
        try (var server = Server.start(DATA, OPTIONS, "-jar", JAR)) {
            Figures.atMost("start-jar", server.secondsToFirstPage(), "s", 6);
        }
        var extracted = Path.of("target", "extracted");
        clear(extracted);
        run("-Djarmode=tools", "-jar", JAR, "extract", "--destination", extracted.toString());
        var archive = extracted.resolve("xiangyi.jsa").toString();
        var jar = extracted.resolve("xiangyi.jar").toString();
        try (var server = Server.start(DATA, "-XX:ArchiveClassesAtExit=" + archive, OPTIONS, "-jar", jar)) {
            server.cookie(false);
        }
        try (var server = Server.start(
                DATA, "-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1", OPTIONS, "-jar", jar)) {
            Figures.atMost("start-extracted", server.secondsToFirstPage(), "s", 3);
        }
    }

    /** 100,000 suggestions of one township, most of them done, as after many years. */
    private static void fill() throws SQLException {
        try (var database = Database.open(DATA);
                var connection = database.address().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into roster.term (id, version, area, ordinal, starts_on)
                    values ('00000000-0000-0000-0000-00000000000e', 0, '990101201', 14, '2021-08-10')
                    """);
            statement.execute("""
                    insert into suggestions.suggestion
                           (id, version, area, title, problem, proposal, channel, status, written_on, received_on, term,
                            term_ordinal, year, serial, registered_on, stage, raised_by, unit, next_on, words,
                            recorded_at, recorded_by)
                    select gen_random_uuid(), 1, '990101201', '关于第' || n || '件事的建议', '问题', '办法', 'PAPER',
                           'REGISTERED', date '2021-08-10' + n % 1500, date '2021-08-10' + n % 1500,
                           '00000000-0000-0000-0000-00000000000e', 14, 2021 + n / 20000, n, date '2021-08-10' + n % 1500,
                           case when n % 50 = 0 then 'HANDLING' else 'DONE' end, '彭德厚、龙小燕', '乡村建设办公室',
                           case when n % 50 = 0 then date '2026-01-01' + n % 200 end,
                           to_tsvector('simple', '第' || n || ' 建议'), timestamptz '2025-01-01', gen_random_uuid()
                      from generate_series(1, 100000) n
                    """);
            Year.fill(statement);
            County.fill(statement);
            statement.execute("analyze");
            Figures.yardstick("facts-of-the-busy-year", Year.facts(statement), "facts");
        }
    }

    private static void pages() throws Exception {
        try (var server = Server.start(
                DATA,
                OPTIONS,
                "-Dspring.profiles.active=bench",
                "-cp",
                System.getProperty("java.class.path"),
                "xiangyi.Xiangyi")) {
            var cookie = server.cookie(false);
            var load = new Load();
            var warmUp = Duration.ofSeconds(8);
            var counted = Duration.ofSeconds(10);
            var bare = load.run(server.at("/bare"), cookie, warmUp, counted);
            var list = load.run(server.at("/suggestions"), cookie, warmUp, counted);
            Figures.yardstick("bare-endpoint", bare.perSecond(), "requests/s");
            Figures.yardstick("bare-endpoint-p99", bare.p99(), "ms");
            Figures.atLeast("list-page", list.perSecond(), "requests/s", 1500);
            Figures.yardstick("list-page-p50", list.p50(), "ms");
            Figures.atMost("list-page-p99", list.p99(), "ms", 40);
            Figures.atMost(
                    "report-of-a-year", seconds(server, "/reports/annual?area=990101201&year=2021", cookie), "s", 1);
            Figures.atMost(
                    "report-of-5000-facts",
                    seconds(server, "/reports/annual?area=990101201&year=" + Year.YEAR, cookie),
                    "s",
                    1);
            Figures.atMost(
                    "county-board-31-townships",
                    seconds(server, "/duties?year=" + Year.YEAR, server.cookie(County.SIGN_IN)) * 1000,
                    "ms",
                    300);
            var began = System.nanoTime();
            var export = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.at("/suggestions/export"))
                                    .header("Cookie", cookie)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            if (export.statusCode() != 200 || export.body().length < 1_000_000) {
                throw new IllegalStateException("The export answered " + export.statusCode());
            }
            Figures.atMost("export-100000-rows", (System.nanoTime() - began) / 1e9, "s", 5);
            Figures.atMost("resident-memory", server.residentMegabytes(), "MB", 400);
        }
    }

    /** The third of five answers by their length, one asked after the other. */
    private static double seconds(Server server, String path, String cookie) throws Exception {
        var times = new double[5];
        for (var i = 0; i < times.length; i++) {
            var began = System.nanoTime();
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.at(path))
                                    .header("Cookie", cookie)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            times[i] = (System.nanoTime() - began) / 1e9;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void run(String... java) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(java));
        var code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code);
        }
    }

    private static void clear(Path folder) throws Exception {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
