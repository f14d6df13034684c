package xiangyi.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos as phones make them: the picture stays, where it was taken goes. */
class JpegTest {

    @Test
    void whereItWasTakenIsLeftOut() throws IOException {
        var photo = with(
                plain(),
                segment(0xE1, "Exif\0\0" + exif(1) + "GPS 27.9N"),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<gps/>"),
                segment(0xED, "Photoshop 3.0\0town"),
                segment(0xFE, "taken by me"));

        var bare = Jpeg.bare(photo);

        assertThat(text(bare)).doesNotContain("GPS", "gps", "Exif", "town", "taken by me");
        assertThat(bare).isEqualTo(plain());
        assertThat(ImageIO.read(new ByteArrayInputStream(bare)).getWidth()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void whichWayUpItIsStays(int orientation) throws IOException {
        for (var way : new String[] {exif(orientation), exifOfIntel(orientation)}) {
            var bare = Jpeg.bare(with(plain(), segment(0xE1, "Exif\0\0" + way + "GPS 27.9N")));

            assertThat(text(bare)).doesNotContain("GPS");
            assertThat(Jpeg.orientation(bare)).isEqualTo(orientation);
            assertThat(Jpeg.bare(bare)).isEqualTo(bare);
            assertThat(ImageIO.read(new ByteArrayInputStream(bare)).getWidth()).isEqualTo(40);
        }
    }

    @Test
    void whatHangsOnBehindThePictureIsLeftOut() throws IOException {
        var photo = new ByteArrayOutputStream();
        photo.writeBytes(plain());
        photo.writeBytes(with(plain(), segment(0xE1, "Exif\0\0" + exif(1) + "GPS 27.9N")));

        assertThat(Jpeg.bare(photo.toByteArray())).isEqualTo(plain());
    }

    @Test
    void coloursStay() throws IOException {
        var photo = with(plain(), segment(0xE2, "ICC_PROFILE\0\1\1wide"), segment(0xE2, "MPF\0second"));

        assertThat(text(Jpeg.bare(photo))).contains("ICC_PROFILE").doesNotContain("MPF");
    }

    @Test
    void aBrokenOneIsReadAsFarAsItGoes() throws IOException {
        var photo = with(plain(), segment(0xE1, "Exif\0\0MM"));
        for (var length = 2; length <= photo.length; length++) {
            var bare = Jpeg.bare(Arrays.copyOf(photo, length));
            assertThat(text(bare)).doesNotContain("Exif");
            assertThat(Jpeg.orientation(bare)).isEqualTo(1);
        }
    }

    static byte[] plain() throws IOException {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 20, 20);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    static byte[] with(byte[] jpeg, byte[]... segments) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        for (var segment : segments) {
            out.writeBytes(segment);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    static byte[] segment(int marker, String content) {
        var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(marker);
        out.write(bytes.length + 2 >> 8);
        out.write(bytes.length + 2);
        out.writeBytes(bytes);
        return out.toByteArray();
    }

    /** Two entries, of which the second says which way up. */
    static String exif(int orientation) {
        return "MM\0*\0\0\0\10\0\2" + "\1\17\0\2\0\0\0\1A\0\0\0" + "\1\22\0\3\0\0\0\1\0" + (char) orientation + "\0\0"
                + "\0\0\0\0";
    }

    private static String exifOfIntel(int orientation) {
        return "II*\0\10\0\0\0\1\0" + "\22\1\3\0\1\0\0\0" + (char) orientation + "\0\0\0" + "\0\0\0\0";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
