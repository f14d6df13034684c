package xiangyi.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xiangyi.shared.OnDisk;
import xiangyi.shared.Refusal;

/** Where contents lie: each once, under its hash, whole on disk before it is acknowledged. */
@Component
class Shelf {

    private final Path folder;
    private final Path thumbnails;

    Shelf(@Value("${xiangyi.data:data}") Path data) {
        this.folder = data.resolve("files");
        this.thumbnails = data.resolve("thumbnails");
    }

    /** One that lies there broken is put right by it. */
    void put(String sha256, byte[] bytes) {
        var place = place(folder, sha256);
        if (!isWhole(place, sha256)) {
            put(folder, place, bytes);
        }
    }

    void putThumbnail(String sha256, byte[] bytes) {
        put(thumbnails, thumbnail(sha256), bytes);
    }

    private static void put(Path folder, Path place, byte[] bytes) {
        try {
            OnDisk.folder(folder);
            OnDisk.folder(Objects.requireNonNull(place.getParent()));
            OnDisk.put(place, bytes);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    static RuntimeException failed(IOException failure) {
        return OnDisk.isFull(failure) ? new Refusal("files.diskFull") : new UncheckedIOException(failure);
    }

    /** Where the content lies, after it was compared with its hash. */
    Path whole(String sha256) {
        var place = place(folder, sha256);
        if (!isWhole(place, sha256)) {
            throw new Refusal("files.broken");
        }
        return place;
    }

    /** Where a small picture of a content lies; no backup has it, and what is lost is made again. */
    Path thumbnail(String sha256) {
        return place(thumbnails, sha256);
    }

    private static Path place(Path folder, String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static boolean isWhole(Path place, String sha256) {
        try (var content = Files.newInputStream(place)) {
            return sha256(content).equals(sha256);
        } catch (NoSuchFileException missing) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(InputStream content) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
