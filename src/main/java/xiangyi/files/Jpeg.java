package xiangyi.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A photo's own words: where, when and with what it was taken stay with whoever took it; which way up it is, is kept. */
final class Jpeg {

    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMMENT = 0xFE;
    private static final int ORIENTATION = 0x0112;

    private Jpeg() {}

    /** A marker with what belongs to it, between two places of the file. */
    private record Piece(int marker, int from, int to) {}

    /** The picture alone, with its colours and which way up it is. */
    static byte[] bare(byte[] jpeg) {
        var bare = new ByteArrayOutputStream(jpeg.length);
        bare.write(jpeg, 0, 2);
        for (var piece : pieces(jpeg)) {
            if (isExif(jpeg, piece)) {
                var orientation = orientation(jpeg, piece);
                if (orientation != 1) {
                    bare.writeBytes(exif(orientation));
                }
            } else if (isOfThePicture(jpeg, piece)) {
                bare.write(jpeg, piece.from(), piece.to() - piece.from());
            }
        }
        return bare.toByteArray();
    }

    /** 1 to 8 as EXIF counts them; 1 is upright. */
    static int orientation(byte[] jpeg) {
        return pieces(jpeg).stream()
                .filter(piece -> isExif(jpeg, piece))
                .mapToInt(piece -> orientation(jpeg, piece))
                .findFirst()
                .orElse(1);
    }

    /** Up to the end of the picture; what hangs on behind it, and what is no marker, is left out as every reader does. */
    private static List<Piece> pieces(byte[] jpeg) {
        var pieces = new ArrayList<Piece>();
        var at = 2;
        while (at + 1 < jpeg.length) {
            var marker = jpeg[at + 1] & 0xFF;
            if (jpeg[at] != (byte) 0xFF || marker == 0xFF) {
                at++;
            } else if (marker == END) {
                pieces.add(new Piece(END, at, at + 2));
                break;
            } else if (marker <= 0x01 || isRestart(marker)) {
                at += 2;
            } else {
                var end = at + 3 < jpeg.length ? at + 2 + (ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF) : at;
                if (end < at + 4 || end > jpeg.length) {
                    break;
                }
                end = marker == SCAN ? endOfScan(jpeg, end) : end;
                pieces.add(new Piece(marker, at, end));
                at = end;
            }
        }
        return pieces;
    }

    private static int endOfScan(byte[] jpeg, int from) {
        var at = from;
        while (at + 1 < jpeg.length) {
            var next = jpeg[at + 1] & 0xFF;
            if (jpeg[at] == (byte) 0xFF && next != 0 && next != 0xFF && !isRestart(next)) {
                return at;
            }
            at++;
        }
        return jpeg.length;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    /** Of what programs add, only what the colours need. */
    private static boolean isOfThePicture(byte[] jpeg, Piece piece) {
        return switch (piece.marker()) {
            case APP0 -> says(jpeg, piece, "JFIF\0");
            case APP2 -> says(jpeg, piece, "ICC_PROFILE\0");
            case APP14 -> says(jpeg, piece, "Adobe");
            default -> (piece.marker() < APP0 || piece.marker() > APP15) && piece.marker() != COMMENT;
        };
    }

    private static boolean isExif(byte[] jpeg, Piece piece) {
        return piece.marker() == APP1 && says(jpeg, piece, "Exif\0\0");
    }

    private static boolean says(byte[] jpeg, Piece piece, String name) {
        return piece.to() - piece.from() >= 4 + name.length()
                && new String(jpeg, piece.from() + 4, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    private static int orientation(byte[] jpeg, Piece exif) {
        var tiff = ByteBuffer.wrap(jpeg, exif.from() + 10, exif.to() - exif.from() - 10)
                .slice();
        if (tiff.remaining() < 8) {
            return 1;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var entry = directory + 2; entries > 0 && entry + 12 <= tiff.limit(); entry += 12, entries--) {
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** An EXIF of one entry. */
    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(36)
                .putShort((short) (0xFF00 | APP1))
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
