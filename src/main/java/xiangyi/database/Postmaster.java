package xiangyi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server's process and port, as the server itself noted them in its folder. */
record Postmaster(ProcessHandle process, int port, DataFolder folder) {

    private static final int PORT_LINE = 3;
    private static final Path PROCESSES = Path.of("/proc");

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

    /** PostgreSQL itself puts such a note aside, after a look at the memory that it names. */
    static boolean isReadableNoteOfNobody(DataFolder folder) throws IOException {
        var file = file(folder);
        if (!Files.exists(file)) return true;
        var first = Files.readAllLines(file).stream().findFirst().orElse("");
        return number(first) != 0 && of(folder).isEmpty();
    }

    /** 0 where a crash cut the note short. */
    private static long number(String line) {
        var digits = line.strip();
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    /**
     * Whether the process is the server of this folder. Its number may have been given to another program since, even
     * to the server of another folder; and one that was killed still has its number until somebody has asked after it.
     */
    boolean isServerHere() {
        if (!Files.isDirectory(PROCESSES)) return isOurs() || answers();
        try {
            var works = Files.readSymbolicLink(
                    PROCESSES.resolve(String.valueOf(process.pid())).resolve("cwd"));
            return works.equals(folder.cluster().toRealPath());
        } catch (IOException deadOrNotOurs) {
            return false;
        }
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

    boolean answers() {
        return port != 0 && ClusterLogin.of(folder, port).isAccepted();
    }
}
