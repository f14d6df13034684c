package xiangyi.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.util.FileSystemUtils;
import xiangyi.shared.OnDisk;

/** What lies where in the data folder, and whether this program may use it. */
record DataFolder(Path root) {

    static DataFolder at(Path data) throws IOException {
        try {
            OnDisk.folder(data);
        } catch (IOException e) {
            throw DatabaseUnusable.because("database.notWritable", data).causedBy(e);
        }
        return new DataFolder(data.toRealPath());
    }

    Path cluster() {
        return root.resolve("pg");
    }

    Path clusterInTheMaking() {
        return root.resolve("pg.new");
    }

    Path binaries() {
        return root.resolve("postgres");
    }

    Path logs() {
        return root.resolve("log");
    }

    Path lock() {
        return root.resolve("database.lock");
    }

    private Path port() {
        return root.resolve("database.port");
    }

    Path password() {
        return root.resolve("database.password");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /** Refuses a folder that cannot work, before anything in it is touched. */
    void check() throws IOException {
        var me = probe();
        if (!Files.exists(cluster())) return;
        if (!Files.isDirectory(cluster()))
            throw new NotDirectoryException(cluster().toString());
        var owner = Files.getOwner(cluster());
        if (isPosix() && !owner.equals(me))
            throw DatabaseUnusable.because("database.otherOwner", root, owner.getName(), me.getName());
        if (!hasCluster()) {
            if (isEmpty(cluster())) return;
            throw DatabaseUnusable.because("database.notADatabase", cluster());
        }
        if (!Files.exists(password())) throw DatabaseUnusable.because("database.passwordMissing", password());
    }

    void checkVersion(String ours) throws IOException {
        var theirs = Files.readString(cluster().resolve("PG_VERSION")).strip();
        if (!theirs.equals(ours)) throw DatabaseUnusable.because("database.otherVersion", root, theirs, ours);
    }

    private UserPrincipal probe() {
        try {
            var file = Files.createTempFile(root, "probe", "");
            try {
                return Files.getOwner(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw DatabaseUnusable.because(OnDisk.isFull(e) ? "database.diskFull" : "database.notWritable", root)
                    .causedBy(e);
        }
    }

    private boolean isPosix() {
        return root.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    String readPassword() throws IOException {
        return Files.readString(password()).strip();
    }

    /** Makes the password of a new cluster, on disk before the cluster is. */
    void writePassword() throws IOException {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret) + "\n";
        OnDisk.put(password(), text.getBytes(UTF_8));
    }

    /** The port of last time, or 0. */
    int rememberedPort() {
        try {
            return Integer.parseInt(Files.readString(port()).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    void rememberPort(int number) throws IOException {
        Files.writeString(port(), number + "\n");
    }

    /** The new cluster becomes the cluster in one step, so an interrupted first start leaves nothing half made. */
    void adoptNewCluster() throws IOException {
        Files.deleteIfExists(cluster());
        Files.move(clusterInTheMaking(), cluster(), StandardCopyOption.ATOMIC_MOVE);
        OnDisk.settle(root);
    }

    static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
