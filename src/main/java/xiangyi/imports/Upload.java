package xiangyi.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import xiangyi.shared.Normal;

/** A file as it came, with the name the person gave it. */
public record Upload(String fileName, byte[] bytes) {

    public Upload {
        fileName = Normal.visible(fileName);
    }

    /** Rows copied out of a table; their cells stand between tabs. */
    public static Upload pasted(String name, String rows) {
        return new Upload(name, rows.getBytes(StandardCharsets.UTF_8));
    }

    /** A file has an ending to its name, and what was pasted has none. */
    boolean isPasted() {
        return !fileName.isEmpty() && fileName.indexOf('.') < 0;
    }

    /** The same for the same content, whatever the name. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isNamed(String... endings) {
        for (var ending : endings) {
            if (fileName.regionMatches(true, fileName.length() - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return fileName + " (" + bytes.length + " bytes)";
    }
}
