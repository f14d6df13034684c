package xiangyi.imports;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A file that waits between its trial run and its import. */
public record UploadId(UUID value) implements Identifier {

    public static UploadId of(String text) {
        return new UploadId(UUID.fromString(text));
    }

    static UploadId next() {
        return new UploadId(UUID.randomUUID());
    }
}
