package xiangyi.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is being read. */
record BackupFile(Path path, ZipFile zip, BackupManifest manifest) implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static BackupFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) throw BackupRefused.because("database.backup.noSuchFile", path);
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw BackupRefused.because("database.backup.damaged", path).causedBy(e);
        }
        try {
            return new BackupFile(path, zip, manifest(path, zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static BackupManifest manifest(Path path, ZipFile zip) throws IOException {
        var entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null) throw BackupRefused.because("database.backup.notABackup", path);
        try (var content = zip.getInputStream(entry)) {
            var text = content.readAllBytes();
            if (checksum(text) != entry.getCrc()) throw BackupRefused.because("database.backup.damaged", path);
            var tree = JSON.readTree(text);
            if (!tree.path("program").asString("").equals(BackupManifest.PROGRAM))
                throw BackupRefused.because("database.backup.notABackup", path);
            if (tree.path("format").asInt(0) > BackupManifest.FORMAT)
                throw BackupRefused.because(
                        "database.backup.newer", tree.path("programVersion").asString(""));
            return JSON.treeToValue(tree, BackupManifest.class);
        } catch (JacksonException e) {
            throw BackupRefused.because("database.backup.damaged", path).causedBy(e);
        }
    }

    /** Java's zip reader does not compare it by itself. */
    private static long checksum(byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }

    /** Reads everything once and compares it with what the manifest says. */
    void check() throws IOException {
        try {
            for (var table : manifest.tables()) check(table.entry(), table.sha256());
            for (var file : manifest.files()) check(file.entry(), file.sha256());
        } catch (ZipException e) {
            throw BackupRefused.because("database.backup.damaged", path).causedBy(e);
        }
    }

    private void check(String entry, String sha256) throws IOException {
        var digest = RowDigest.sha256();
        try (var content = new DigestInputStream(read(entry), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        if (!RowDigest.hex(digest.digest()).equals(sha256))
            throw BackupRefused.because("database.backup.damaged", path);
    }

    InputStream read(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw BackupRefused.because("database.backup.damaged", path);
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
