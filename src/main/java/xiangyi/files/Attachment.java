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

    public String path() {
        return "/files/" + id.text();
    }
}
