package xiangyi.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import xiangyi.shared.Normal;

/** What may be attached, told by the first bytes. Nothing here runs in a browser. */
enum FileType {
    PDF("application/pdf", "pdf", new byte[] {'%', 'P', 'D', 'F', '-'}),
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", new byte[] {'P', 'K', 3, 4
    }),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", new byte[] {'P', 'K', 3, 4}),
    OLD_OFFICE("application/octet-stream", "doc", new byte[] {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    });

    private final String mediaType;
    private final String ending;
    private final byte[] head;

    FileType(String mediaType, String ending, byte[] head) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.head = head;
    }

    String mediaType() {
        return mediaType;
    }

    /** What is kept of it: of a photo the picture alone, so that nobody reads from it where it was taken. */
    byte[] bare(byte[] content) {
        return switch (this) {
            case JPEG -> Jpeg.bare(content);
            case PNG -> Png.bare(content);
            default -> content;
        };
    }

    /** The name as it was given, with the ending that fits what the file holds. */
    String named(String name) {
        var plain = Normal.visible(name).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        var lower = plain.toLowerCase(Locale.ROOT);
        return this == OLD_OFFICE && (lower.endsWith(".doc") || lower.endsWith(".xls")) || lower.endsWith("." + ending)
                ? plain
                : plain + "." + ending;
    }

    static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.fits(content)).findFirst();
    }

    private boolean fits(byte[] content) {
        if (content.length < head.length || !Arrays.equals(content, 0, head.length, head, 0, head.length)) {
            return false;
        }
        return switch (this) {
            case DOCX -> holds(content, "word/");
            case XLSX -> holds(content, "xl/");
            default -> true;
        };
    }

    /** Names of a zip's parts lie in it as they are. */
    private static boolean holds(byte[] content, String part) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(part);
    }
}
