package xiangyi.database;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import xiangyi.shared.OnDisk;

/**
 * PostgreSQL's programs for this kind of machine, unpacked once into the data folder.
 *
 * @param home the folder that holds bin, lib and share
 */
record Binaries(Path home) {

    static Binaries unpackedIn(Path folder) throws IOException {
        var home = folder.resolve(fingerprint());
        if (Files.exists(home)) return new Binaries(home);

        var making = folder.resolve(home.getFileName() + ".new");
        DataFolder.delete(making);
        OnDisk.folder(folder);
        Files.createDirectories(making);
        try (var packed = archive()) {
            unpack(packed, making);
        }
        Files.move(making, home, StandardCopyOption.ATOMIC_MOVE);
        return new Binaries(home);
    }

    /** Throws away what earlier versions of the program unpacked; only while no server runs from it. */
    void deleteOthers() throws IOException {
        try (var folders = Files.list(home.getParent())) {
            for (var folder : folders.filter(each -> !each.equals(home)).toList()) DataFolder.delete(folder);
        }
    }

    /** The major version, as PostgreSQL's own start-up script for new clusters says it: "# PostgreSQL 18". */
    String version() throws IOException {
        try (var lines = Files.lines(home.resolve("share/postgresql/postgres.bki"))) {
            return lines.findFirst().orElse("").replaceAll("\\D", "");
        }
    }

    private static String fingerprint() throws IOException {
        try (var sum = new CheckedInputStream(archive(), new CRC32())) {
            sum.transferTo(OutputStream.nullOutputStream());
            return Long.toHexString(sum.getChecksum().getValue());
        }
    }

    private static InputStream archive() {
        var name = "/postgres-" + system() + "-" + machine() + ".txz";
        var stream = Binaries.class.getResourceAsStream(name);
        if (stream == null) throw DatabaseUnusable.because("database.machine", name);
        return stream;
    }

    private static String system() {
        var name = System.getProperty("os.name");
        if (name.startsWith("Windows")) return "windows";
        return name.startsWith("Mac") ? "darwin" : "linux";
    }

    private static String machine() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(requireNonNull(path.getParent()));
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if (entry.getName().startsWith("bin/") && !path.toFile().setExecutable(true, true))
            throw new IOException(path + " cannot be made executable");
    }
}
