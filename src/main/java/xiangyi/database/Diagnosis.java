package xiangyi.database;

import java.io.IOException;
import java.util.Map;

/** Finds in PostgreSQL's last words what a clerk can be told. */
final class Diagnosis {

    static final String STILL_IN_USE = "pre-existing shared memory block";

    private static final Map<String, String> SIGNS = Map.of(
            "No space left on device",
            "database.diskFull",
            "There is not enough space on the disk",
            "database.diskFull",
            "Permission denied",
            "database.notWritable",
            "Read-only file system",
            "database.notWritable",
            "has wrong ownership",
            "database.notWritable",
            "cannot be run as root",
            "database.root",
            "execution of PostgreSQL by a user with administrative permissions",
            "database.root",
            STILL_IN_USE,
            "database.stillInUse",
            "Is another postmaster",
            "database.stillInUse");

    private Diagnosis() {}

    static DatabaseUnusable of(String words, DataFolder folder) {
        return SIGNS.entrySet().stream()
                .filter(sign -> words.contains(sign.getKey()))
                .findFirst()
                .map(sign -> DatabaseUnusable.because(sign.getValue(), folder.root()))
                .orElseGet(() -> DatabaseUnusable.because("database.failed", folder.logs()))
                .causedBy(new IOException(words));
    }

    /** What a server that was killed leaves behind for a moment: backends that still end, or its note. */
    static boolean isOfADeadServer(String words) {
        return words.contains(STILL_IN_USE) || words.contains("lock file \"postmaster.pid\"");
    }

    static boolean isPortTaken(String words) {
        return words.contains("could not bind") || words.contains("could not create any TCP/IP sockets");
    }
}
