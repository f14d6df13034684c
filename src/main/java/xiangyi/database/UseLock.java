package xiangyi.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a data folder just now. Two bytes of one file are locked: the door, by the one process that is starting or
 * stopping the server, and the room, shared by all that are in it. The operating system takes a lock back when its
 * process dies, however it dies.
 */
final class UseLock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long DOOR = 0;
    private static final long ROOM = 1;

    /** POSIX drops a process's locks when it closes the file anywhere, so a process may open it only once. */
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private @Nullable FileLock place;

    private UseLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static UseLock on(Path file) throws IOException {
        if (!OPEN_HERE.add(file)) throw new IllegalStateException(file + " is open in this process already");
        try {
            return new UseLock(file, FileChannel.open(file, CREATE, READ, WRITE));
        } catch (IOException | RuntimeException e) {
            OPEN_HERE.remove(file);
            throw e;
        }
    }

    /** Waits until no other process is starting or stopping the server; close the lock to let the next one in. */
    FileLock door() throws IOException {
        return Patience.of(PATIENCE)
                .until(() -> Optional.ofNullable(channel.tryLock(DOOR, 1, false)))
                .orElseThrow(() -> DatabaseUnusable.because("database.busy"));
    }

    boolean isEmpty() throws IOException {
        try (var whole = channel.tryLock(ROOM, 1, false)) {
            return whole != null;
        }
    }

    void enter() throws IOException {
        place = channel.lock(ROOM, 1, true);
    }

    /** Leaves the room; true if nobody is left in it. */
    boolean leave() throws IOException {
        if (place != null) place.release();
        return isEmpty();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            OPEN_HERE.remove(file);
        }
    }
}
