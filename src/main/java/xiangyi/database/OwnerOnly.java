package xiangyi.database;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files that nobody but the user who runs the program may read: passwords and backups. */
final class OwnerOnly {

    private OwnerOnly() {}

    static FileChannel create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var permissions = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            return FileChannel.open(file, Set.of(CREATE_NEW, WRITE), permissions);
        }
        var channel = FileChannel.open(file, CREATE_NEW, WRITE);
        var access = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (access != null) access.setAcl(List.of(everythingForMe(file)));
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
    static void settle(Path folder) {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }
}
