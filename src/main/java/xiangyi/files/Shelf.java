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

    Shelf(@Value("${xiangyi.data:data}") Path data) {
        this.folder = data.resolve("files");
    }

    void put(String sha256, byte[] bytes) {
        try {
            var place = place(sha256);
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
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
