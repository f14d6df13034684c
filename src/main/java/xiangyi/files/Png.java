package xiangyi.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A picture's own words: its texts, its time and where it was taken stay with whoever made it. */
final class Png {

    private static final int SIGNATURE = 8;

    /** Beside the picture itself (whose chunks begin with a capital), what its colours and its size on paper need. */
    private static final Set<String> KEPT = Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private Png() {}

    /** The picture alone; what hangs on behind its end is left out. */
    static byte[] bare(byte[] png) {
        var bare = new ByteArrayOutputStream(png.length);
        bare.write(png, 0, SIGNATURE);
        var read = ByteBuffer.wrap(png);
        for (var at = SIGNATURE; at + 12 <= png.length; ) {
            var length = read.getInt(at);
            if (length < 0 || length > png.length - at - 12) {
                break;
            }
            var name = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (Character.isUpperCase(name.charAt(0)) || KEPT.contains(name)) {
                bare.write(png, at, length + 12);
            }
            if (name.equals("IEND")) {
                break;
            }
            at += length + 12;
        }
        return bare.toByteArray();
    }
}
