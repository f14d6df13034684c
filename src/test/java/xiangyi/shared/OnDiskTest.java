package xiangyi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnDiskTest {

    @TempDir
    private Path folder;

    private final byte[] content = new byte[500_000];

    @BeforeEach
    void aContent() {
        for (var i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31);
        }
    }

    /** Takes a few bytes at a time and, when there is no more room, none. */
    private static final class NarrowChannel implements WritableByteChannel {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final int room;

        NarrowChannel(int room) {
            this.room = room;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            if (taken.size() == room) {
                throw new IOException("No space left on device");
            }
            var some = new byte[Math.min(Math.min(4096, bytes.remaining()), room - taken.size())];
            bytes.get(some);
            taken.writeBytes(some);
            return some.length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }

    @Test
    void writesOnUntilAllIsWritten() throws IOException {
        var channel = new NarrowChannel(content.length);
        OnDisk.write(channel, ByteBuffer.wrap(content));
        assertThat(channel.taken.toByteArray()).isEqualTo(content);
    }

    @Test
    void whatDoesNotFitIsNotAcknowledged() {
        var channel = new NarrowChannel(340_000);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> OnDisk.write(channel, ByteBuffer.wrap(content)))
                .satisfies(full -> {
                    assertThat(OnDisk.isFull(full)).isTrue();
                    assertThat(OnDisk.isFull(new UncheckedIOException(full))).isTrue();
                });
        assertThat(OnDisk.isFull(new IOException("Input/output error"))).isFalse();
    }

    @Test
    void aFileIsThereAsAWholeOrAsBefore() throws IOException {
        var file = folder.resolve("file");
        OnDisk.put(file, content);
        OnDisk.put(file, new byte[] {1, 2});
        assertThat(file).hasBinaryContent(new byte[] {1, 2});
        Files.createDirectory(folder.resolve("taken"));
        Files.createFile(folder.resolve("taken").resolve("by"));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> OnDisk.put(folder.resolve("taken"), content));
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("file", "taken");
        }
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var inner = OnDisk.folder(folder.resolve("data").resolve("files"));
        OnDisk.put(inner.resolve("file"), content);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inner)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inner.resolve("file"))))
                .isEqualTo("rw-------");
    }
}
