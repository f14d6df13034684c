package xiangyi.shared;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How what is kept comes to lie on disk: whole or not at all, before it is acknowledged, and for its owner only. */
public final class OnDisk {

    private OnDisk() {}

    /** A folder that nobody but the user who runs the program may look into; what stands above it is left as it is. */
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null && Files.isWritable(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    /** The file appears under its name only when all of it lies on disk; what stood there before is replaced. */
    public static void put(Path file, byte[] bytes) throws IOException {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        var made = folder.resolve("new" + UUID.randomUUID() + ".tmp");
        try {
            try (var channel = create(made)) {
                write(channel, ByteBuffer.wrap(bytes));
                channel.force(true);
            }
            Files.move(made, file, ATOMIC_MOVE, REPLACE_EXISTING);
            settle(folder);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** A channel may take less than it is given; a disk that is nearly full does. */
    static void write(WritableByteChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** A new file that nobody but the user who runs the program may read. */
    public static FileChannel create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var permissions = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            return FileChannel.open(file, Set.of(CREATE_NEW, WRITE), permissions);
        }
        var channel = FileChannel.open(file, CREATE_NEW, WRITE);
        var access = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (access != null) {
            access.setAcl(List.of(everythingForMe(file)));
        }
        return channel;
    }

    private static AclEntry everythingForMe(Path file) throws IOException {
        var me = file.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(me)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build();
    }

    /** Makes a rename survive a power cut. Windows neither allows it nor needs it. */
    public static void settle(Path folder) {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }

    /** Whether there was no room left, wherever in the chain that is said. */
    public static boolean isFull(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            if (message.contains("No space left")
                    || message.contains("not enough space")
                    || message.contains("空间不足")
                    || message.contains("Disk quota exceeded")) {
                return true;
            }
        }
        return false;
    }
}
