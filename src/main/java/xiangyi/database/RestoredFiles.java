package xiangyi.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import xiangyi.database.BackupManifest.StoredFile;
import xiangyi.shared.OnDisk;

/** The uploaded files of a backup on their way into the files folder. */
final class RestoredFiles {

    private final Path folder;
    private final Path waiting;
    private final BackupFile backup;
    private final List<Path> broughtIn = new ArrayList<>();

    RestoredFiles(Path folder, BackupFile backup) {
        this.folder = folder;
        this.waiting = folder.resolve(".restoring");
        this.backup = backup;
    }

    void requireEmpty() throws IOException {
        OnDisk.folder(folder);
        DataFolder.delete(waiting);
        if (!DataFolder.isEmpty(folder)) throw BackupRefused.because("database.backup.filesNotEmpty", folder);
    }

    /** Writes all to disk beside their place first, so that the last step is only renaming. */
    void bringIn() throws IOException {
        Files.createDirectories(waiting);
        for (var file : backup.manifest().files()) unpack(file);
        for (var child : children(waiting)) {
            var place = folder.resolve(waiting.relativize(child));
            Files.move(child, place, ATOMIC_MOVE);
            broughtIn.add(place);
        }
        Files.delete(waiting);
        OnDisk.settle(folder);
    }

    void takeAway() throws IOException {
        for (var path : broughtIn) DataFolder.delete(path);
        DataFolder.delete(waiting);
    }

    private void unpack(StoredFile file) throws IOException {
        var target = waiting.resolve(file.path()).normalize();
        if (!target.startsWith(waiting)) throw BackupRefused.because("database.backup.damaged", backup.path());
        OnDisk.folder(Objects.requireNonNull(target.getParent()));
        try (var content = backup.read(file.entry());
                var channel = FileChannel.open(target, CREATE_NEW, WRITE)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.toList();
        }
    }
}
