package xiangyi.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where contents lie: each once, under its hash, on disk before it is acknowledged. */
@Component
class Shelf {

    private final Path folder;
    private final Path thumbnails;

    Shelf(@Value("${xiangyi.data:data}") Path data) {
        this.folder = data.resolve("files");
        this.thumbnails = data.resolve("thumbnails");
    }

    void put(String sha256, byte[] bytes) {
        put(place(sha256), bytes);
    }

    void put(Path place, byte[] bytes) {
        try {
            if (Files.exists(place)) {
                return;
            }
            Files.createDirectories(place.getParent());
            var made = Files.createTempFile(place.getParent(), "new", null);
            try (var channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(bytes));
                channel.force(true);
            }
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path place(String sha256) {
        return place(folder, sha256);
    }

    /** Where a small picture of a content lies; no backup has it, and what is lost is made again. */
    Path thumbnail(String sha256) {
        return place(thumbnails, sha256);
    }

    private static Path place(Path folder, String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
