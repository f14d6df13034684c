package xiangyi.files;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/** Photos made small for pages, when they are first asked for. */
@Component
class Thumbnails {

    /** The longer side: two in a row on A4 are still sharp. */
    static final int EDGE = 640;

    /** What has more is not opened. */
    static final int MOST_PIXELS = 60_000_000;

    private final Shelf shelf;

    Thumbnails(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Empty where the photo cannot be read, or is too large to be. */
    Optional<Path> of(String sha256, String mediaType) {
        var place = shelf.thumbnail(sha256);
        if (!Files.exists(place)) {
            var made = make(shelf.whole(sha256), mediaType);
            if (made.isEmpty()) {
                return Optional.empty();
            }
            shelf.putThumbnail(sha256, made.get());
        }
        return Optional.of(place);
    }

    /** One at a time: a page full of photos needs the memory of one. */
    private synchronized Optional<byte[]> make(Path photo, String mediaType) {
        try {
            var bytes = Files.readAllBytes(photo);
            return read(bytes, mediaType).map(image -> small(image, Jpeg.orientation(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads every second, third … point of a large one, so that it never stands whole in memory. */
    private static Optional<BufferedImage> read(byte[] bytes, String mediaType) {
        var reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            var step = Math.max(1, Math.max(width, height) / (2 * EDGE));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, how));
        } catch (IOException | RuntimeException e) { // a broken picture makes the reader throw whatever it stumbles on
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static byte[] small(BufferedImage image, int orientation) {
        var isTurned = orientation > 4;
        var width = isTurned ? image.getHeight() : image.getWidth();
        var height = isTurned ? image.getWidth() : image.getHeight();
        var scale = Math.min(1, (double) EDGE / Math.max(width, height));
        var small = new BufferedImage(
                Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)), BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, small.getWidth(), small.getHeight());
        pen.scale(scale, scale);
        pen.drawImage(image, upright(orientation, image.getWidth(), image.getHeight()), null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(small, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
