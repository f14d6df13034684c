package xiangyi.files;

import java.time.Instant;
import java.util.UUID;
import xiangyi.shared.Access;

/** An attachment as pages show it. */
public record Attachment(
        FileId id,
        UUID subject,
        String name,
        String mediaType,
        long size,
        String sha256,
        Access access,
        Instant recordedAt) {

    /** Whether a browser shows it; nothing in it can run there. */
    public boolean isPhoto() {
        return FileType.JPEG.mediaType().equals(mediaType)
                || FileType.PNG.mediaType().equals(mediaType);
    }

    public String path() {
        return "/files/" + id.text();
    }
}
