package xiangyi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import xiangyi.shared.OnDisk;

/** The server over one data folder: made, started, found running, stopped. Callers hold the door of the folder. */
final class Cluster {

    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final Duration OLD_BACKENDS = Duration.ofSeconds(45);
    private static final int PORTS_TO_TRY = 5;
    private static final int LOGS_KEPT = 30;

    private final DataFolder folder;
    private final Binaries binaries;
    private final Programs programs;
    private final Path spoken;
    private final Path started;

    Cluster(DataFolder folder, Binaries binaries) throws IOException {
        this.folder = folder;
        this.binaries = binaries;
        OnDisk.folder(folder.logs());
        this.spoken = folder.logs().resolve("programs.log");
        this.started = folder.logs().resolve("start.log");
        this.programs = new Programs(binaries.home().resolve("bin"), spoken);
    }

    void create() throws IOException {
        var making = folder.clusterInTheMaking();
        DataFolder.delete(making);
        folder.writePassword();
        Files.deleteIfExists(spoken);
        var failed = programs.run(
                "initdb",
                "--pgdata=" + making,
                "--username=" + ClusterLogin.SUPERUSER,
                "--pwfile=" + folder.password(),
                "--auth-host=scram-sha-256",
                "--auth-local=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (failed != 0) {
            DataFolder.delete(making);
            throw Diagnosis.of(Files.readString(spoken), folder);
        }
        Settings.include(making);
        folder.adoptNewCluster();
    }

    /** The running server, waited for if it is still coming up. */
    Optional<Postmaster> running() throws IOException {
        var patience = Patience.of(RECOVERY);
        while (true) {
            var now = server();
            if (now.isEmpty()) forgetNote();
            if (now.isEmpty() || now.get().answers()) return now;
            if (patience.isOver()) throw DatabaseUnusable.because("database.stillInUse", folder.root());
            Patience.pause();
        }
    }

    private Optional<Postmaster> server() throws IOException {
        return Postmaster.of(folder).filter(Postmaster::isServerHere);
    }

    /**
     * PostgreSQL takes any process with the noted number for a server of this folder and does not start; a note that
     * was cut short it does not read at all. Whether backends of the dead server live on it sees by their memory.
     */
    private void forgetNote() throws IOException {
        if (!Postmaster.isReadableNoteOfNobody(folder)) Files.deleteIfExists(Postmaster.file(folder));
    }

    /** Whether the server was started from other binaries than ours, that is by another version of the program. */
    boolean isOfAnotherVersion() throws IOException {
        var options = folder.cluster().resolve("postmaster.opts");
        return !Files.readString(options).contains(binaries.home().getFileName().toString());
    }

    Postmaster start() throws IOException {
        Settings.write(folder.cluster());
        forgetOldLogs();
        var patience = Patience.of(OLD_BACKENDS);
        var port = folder.rememberedPort();
        for (int tries = 0; tries < PORTS_TO_TRY; ) {
            port = freePort(port);
            var words = start(port);
            if (words.isEmpty()) {
                folder.rememberPort(port);
                return running().orElseThrow(() -> Diagnosis.of(lastWords(), folder));
            }
            if (Diagnosis.isOfADeadServer(words) && !patience.isOver()) {
                Patience.pause();
                var alive = running();
                if (alive.isPresent()) return alive.get();
            } else if (Diagnosis.isPortTaken(words)) {
                tries++;
                port = 0;
            } else {
                throw Diagnosis.of(words, folder);
            }
        }
        throw DatabaseUnusable.because("database.port");
    }

    /** Empty when it started, else its last words. */
    private String start(int port) throws IOException {
        Files.deleteIfExists(spoken);
        Files.deleteIfExists(started);
        var failed = programs.run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + RECOVERY.toSeconds(),
                "--pgdata=" + folder.cluster(),
                "--log=" + started,
                "--options=-p " + port);
        return failed == 0 ? "" : lastWords() + " ";
    }

    private String lastWords() {
        try {
            var early = Files.exists(started) ? Files.readString(started) : "";
            if (early.contains("FATAL")) return early;
            return early + latestLog() + (Files.exists(spoken) ? Files.readString(spoken) : "");
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private String latestLog() throws IOException {
        try (var logs = Files.list(folder.logs())) {
            var latest = logs.filter(Cluster::isServerLog).max(Comparator.naturalOrder());
            return latest.isEmpty() ? "" : Files.readString(latest.get());
        }
    }

    private void forgetOldLogs() throws IOException {
        try (var logs = Files.list(folder.logs())) {
            var old = logs.filter(Cluster::isServerLog)
                    .sorted(Comparator.reverseOrder())
                    .skip(LOGS_KEPT)
                    .toList();
            for (var log : old) Files.delete(log);
        }
    }

    private static boolean isServerLog(Path file) {
        return file.getFileName().toString().startsWith("postgresql-");
    }

    /** The wished port if it is free, else any. */
    private static int freePort(int wish) {
        var here = InetAddress.getLoopbackAddress();
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(here, wish));
            return socket.getLocalPort();
        } catch (IOException taken) {
            if (wish != 0) return freePort(0);
            throw DatabaseUnusable.because("database.port").causedBy(taken);
        }
    }

    /** Stops it: at once and in order; if it does not listen, at once and leaving recovery to the next start. */
    void stop() throws IOException {
        if (server().isEmpty()) return;
        if (stop("fast") != 0 && server().isPresent()) stop("immediate");
    }

    private int stop(String mode) throws IOException {
        return programs.run(
                "pg_ctl", "stop", "--wait", "--timeout=60", "--mode=" + mode, "--pgdata=" + folder.cluster());
    }
}
