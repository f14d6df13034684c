package xiangyi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server's process and port, as the server itself noted them in its folder. */
record Postmaster(ProcessHandle process, int port, DataFolder folder) {

    private static final int PORT_LINE = 3;

    static Path file(DataFolder folder) {
        return folder.cluster().resolve("postmaster.pid");
    }

    /** The process that is noted, if it lives; it need not be a server any more. */
    static Optional<Postmaster> of(DataFolder folder) throws IOException {
        var file = file(folder);
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        var port = lines.size() > PORT_LINE ? number(lines.get(PORT_LINE)) : 0;
        return lines.stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(number(pid)))
                .filter(ProcessHandle::isAlive)
                .map(process -> new Postmaster(process, (int) port, folder));
    }

    private static long number(String line) {
        return line.isBlank() ? 0 : Long.parseLong(line.strip());
    }

    /** Whether the process runs a program out of this data folder. */
    boolean isOurs() {
        try {
            var binaries = folder.binaries().toRealPath();
            return process.info()
                    .command()
                    .filter(command -> Path.of(command).startsWith(binaries))
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Its number was given to some other program since; PostgreSQL would take that one for itself and not start. */
    boolean isSomethingElse() {
        return process.info()
                .command()
                .filter(command -> !Path.of(command).getFileName().toString().startsWith("postgres"))
                .isPresent();
    }

    boolean answers() {
        return port != 0 && ClusterLogin.of(folder, port).isAccepted();
    }
}
