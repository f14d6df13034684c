package xiangyi.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import xiangyi.database.BackupManifest.StoredFile;
import xiangyi.shared.OnDisk;

/** Writes one backup in one transaction that sees one moment. */
record BackupWriter(Connection connection, Path files) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    BackupManifest write(Path file) throws IOException, SQLException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (var channel = OnDisk.create(part)) {
            var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            var manifest = writeInto(zip);
            zip.finish();
            zip.flush();
            channel.force(true);
            channel.close();
            Files.move(part, file, ATOMIC_MOVE);
            OnDisk.settle(file.resolveSibling(""));
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private BackupManifest writeInto(ZipOutputStream zip) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            new Rows(connection).settle();
            var manifest = describe(zip);
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
            JSON.writeValue((OutputStream) zip, manifest);
            zip.closeEntry();
            return manifest;
        } finally {
            connection.rollback();
        }
    }

    private BackupManifest describe(ZipOutputStream zip) throws IOException, SQLException {
        var catalogue = new Catalogue(connection);
        return new BackupManifest(
                BackupManifest.FORMAT,
                BackupManifest.PROGRAM,
                programVersion(),
                catalogue.text("now() at time zone 'Asia/Shanghai'"),
                catalogue.text("current_setting('server_version')"),
                Sentences.say("database.backup.encryptionKey"),
                catalogue.migrations(),
                writeTables(catalogue, zip),
                catalogue.sequences(),
                writeFiles(zip));
    }

    private List<BackupManifest.Table> writeTables(Catalogue catalogue, ZipOutputStream zip)
            throws IOException, SQLException {
        var rows = new Rows(connection);
        var written = new ArrayList<BackupManifest.Table>();
        for (var table : catalogue.tables()) {
            zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".copy"));
            written.add(rows.out(table, zip));
            zip.closeEntry();
        }
        return written;
    }

    private List<StoredFile> writeFiles(ZipOutputStream zip) throws IOException {
        var written = new ArrayList<StoredFile>();
        if (!Files.isDirectory(files)) return written;
        try (var found = Files.walk(files)) {
            for (var file : (Iterable<Path>) found.filter(Files::isRegularFile).sorted()::iterator)
                writeFile(file, zip).ifPresent(written::add);
        }
        return written;
    }

    /** A file that was deleted a moment ago belongs to no row this backup will be asked for. */
    private Optional<StoredFile> writeFile(Path file, ZipOutputStream zip) throws IOException {
        var path = files.relativize(file).toString().replace('\\', '/');
        try (var content = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry("files/" + path));
            var digest = RowDigest.sha256();
            var size = content.transferTo(new DigestOutputStream(zip, digest));
            zip.closeEntry();
            return Optional.of(new StoredFile(path, size, RowDigest.hex(digest.digest())));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private static String programVersion() {
        return Optional.ofNullable(Backups.class.getPackage().getImplementationVersion())
                .orElseGet(() -> Sentences.say("database.backup.unreleased"));
    }
}
