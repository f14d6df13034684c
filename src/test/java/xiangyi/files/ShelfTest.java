package xiangyi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xiangyi.shared.Refusal;
import xiangyi.shared.Text;

/** What was acknowledged is read back as it came; what the disk has lost is said and can be brought again. */
class ShelfTest {

    private static final byte[] CONTENT = "%PDF-1.4 关于修路的建议".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    private Shelf shelf;
    private String sha256;

    @BeforeEach
    void aContentOnTheShelf() throws IOException {
        shelf = new Shelf(data);
        sha256 = Shelf.sha256(new ByteArrayInputStream(CONTENT));
        shelf.put(sha256, CONTENT);
    }

    @Test
    void givesBackWhatCame() {
        assertThat(shelf.whole(sha256)).hasBinaryContent(CONTENT);
    }

    @Test
    void whatIsBrokenIsSaidAndRepairedByUploadingItAgain() throws IOException {
        Files.write(shelf.whole(sha256), Arrays.copyOf(CONTENT, 9));
        broken();
        shelf.put(sha256, CONTENT);
        assertThat(shelf.whole(sha256)).hasBinaryContent(CONTENT);

        Files.delete(shelf.whole(sha256));
        broken();
        shelf.put(sha256, CONTENT);
        assertThat(shelf.whole(sha256)).hasBinaryContent(CONTENT);
    }

    private void broken() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> shelf.whole(sha256))
                .satisfies(refusal ->
                        assertThat(Text.text(refusal.reasons().get(0))).contains("损坏", "重新上传"));
    }

    @Test
    void aFullDiskIsSaidInASentence() {
        assertThat(Shelf.failed(new IOException("No space left on device")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        full -> assertThat(Text.text(full.reasons().get(0))).contains("磁盘满了", "没有存上"));
    }

    @Test
    void liesInFoldersOfItsOwner() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("files"))))
                .isEqualTo("rwx------");
    }
}
