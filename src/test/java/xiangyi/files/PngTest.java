package xiangyi.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures of a screen or a camera: the picture stays, what is written beside it goes. */
class PngTest {

    @Test
    void whatIsWrittenBesideItIsLeftOut() throws IOException {
        var picture = with(plain(), "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "prVt");

        assertThat(Png.bare(picture)).isEqualTo(plain());
        assertThat(ImageIO.read(new ByteArrayInputStream(Png.bare(picture))).getWidth())
                .isEqualTo(40);
    }

    @Test
    void coloursStay() throws IOException {
        var picture = with(plain(), "gAMA", "pHYs");

        assertThat(Png.bare(picture)).isEqualTo(picture);
    }

    @Test
    void whatHangsOnBehindThePictureIsLeftOut() throws IOException {
        var longer = Arrays.copyOf(plain(), plain().length + 100);

        assertThat(Png.bare(longer)).isEqualTo(plain());
    }

    @Test
    void aBrokenOneIsReadAsFarAsItGoes() throws IOException {
        var picture = with(plain(), "tEXt");
        for (var length = 8; length < picture.length; length++) {
            assertThat(new String(Png.bare(Arrays.copyOf(picture, length)), StandardCharsets.ISO_8859_1))
                    .doesNotContain("27.9N");
        }
    }

    private static byte[] plain() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** With chunks of these names behind the first, which is 25 bytes long. */
    private static byte[] with(byte[] png, String... names) {
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        for (var name : names) {
            var chunk = (name + "27.9N").getBytes(StandardCharsets.ISO_8859_1);
            var check = new CRC32();
            check.update(chunk);
            out.writeBytes(ByteBuffer.allocate(17)
                    .putInt(5)
                    .put(chunk)
                    .putInt((int) check.getValue())
                    .array());
        }
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }
}
